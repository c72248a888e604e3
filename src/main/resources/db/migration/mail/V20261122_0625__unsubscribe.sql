-- where a letter that comes again and again is ended; gone once sent, as the body is
alter table mail.letter add unsubscribe text constraint unsubscribe_is_one_line check (unsubscribe !~ '[[:cntrl:]]');
