-- asked by nobody: the job that forgets reads all of the small table once a week
drop index reminders.digest_by_week;
comment on column reminders.digest.word is
    'a hash; the word itself stands in the letter, and so in the queue until the letter has left or was refused';
