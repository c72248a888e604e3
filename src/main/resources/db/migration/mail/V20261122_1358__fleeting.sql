-- To somebody who was erased: what is left of it goes as soon as it has left itself.
alter table mail.letter add column fleeting boolean not null default false;
create index letter_fleeting on mail.letter (id) where fleeting;
