-- the language somebody signed in with last: letters come when nobody asks for a page
alter table identity.account add language text constraint language_is_known check (language in ('BG', 'EN'));
