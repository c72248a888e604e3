-- what became of a document that is a preview no longer: whoever clicks again, or has it open in another tab, is led there
create table strategy.accepted_import (
    import_id   uuid primary key,
    -- the address of the strategy that was made of it, or that it was brought into
    strategy    text not null,
    accepted_at timestamptz not null
);
