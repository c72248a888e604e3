-- Whether somebody's words may be taken out of what is never changed: asked by the functions of the owner that do it, answered by whoever
-- keeps the orders of erasure.
create function privacy.may_forget(erasure uuid, whom uuid, words text[]) returns boolean
language sql stable set search_path = pg_catalog as $$ select false $$;
