-- Reminders tell of programas emergentes too. Whoever did without everything that can be done without does so of them as well.
alter table recordatorio_baja drop constraint recordatorio_baja_ck;
alter table recordatorio_baja
  add constraint recordatorio_baja_ck check (grupo in ('COMPROMISOS', 'CONVENIOS', 'COLECTAS', 'EMERGENTES'));

insert into recordatorio_baja (usuario, grupo, desde)
select b.usuario, 'EMERGENTES', max(b.desde) from recordatorio_baja b where b.grupo <> 'EMERGENTES'
group by b.usuario having count(*) = 3;
