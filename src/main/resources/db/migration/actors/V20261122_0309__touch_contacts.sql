-- the network's open contact points stand on the page about it
create trigger touch after insert or update or delete or truncate on actors.contact_point
    for each statement execute function database.touch('public');
