-- names of actors and of the network stand on public pages
create trigger touch after insert or update or delete or truncate on actors.actor
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on actors.network
    for each statement execute function database.touch('public');
