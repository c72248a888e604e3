-- letters that come again and were refused: the word by which they are ended stayed in them
update mail.letter set body = null, unsubscribe = null where failed_at is not null and unsubscribe is not null;
