-- A program acted in the person's name: by which of their tokens, and its name on that day.
alter table audit.entry add column token uuid;
alter table audit.entry add column token_name text;
alter table audit.entry add constraint token_is_named check ((token is null) = (token_name is null));
