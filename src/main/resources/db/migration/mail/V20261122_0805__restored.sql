-- Called when an older database comes back, as each function of this name is. What waited then was sent since, or was not:
-- nobody knows, so nothing is sent twice, and the list of letters says so. Links to sign in end, as in any doubtful letter.
create function mail.restored() returns void language sql as $$
    update mail.letter
    set doubted_at = now(), body = null, unsubscribe = null, last_error = 'waited in a backup that was restored'
    where sent_at is null and failed_at is null and doubted_at is null
$$;
