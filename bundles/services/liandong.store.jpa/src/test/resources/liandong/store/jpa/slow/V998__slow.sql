-- A migration that takes its time, on PostgreSQL.
select pg_sleep(2);
