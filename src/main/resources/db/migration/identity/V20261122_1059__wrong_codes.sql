-- in a row: whoever sends them has the password or reads the mail, so the owner is told and codes are stopped in the end
alter table identity.second_factor
    add wrong_codes int not null default 0 constraint wrong_codes_are_counted_from_nothing check (wrong_codes >= 0),
    add warned_at timestamptz;
