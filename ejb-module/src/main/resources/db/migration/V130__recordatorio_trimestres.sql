-- Reminders tell of quarters too, of what Art. 22 to 24 set no term for. Whoever did without everything that can be done without does so of
-- them as well.
alter table recordatorio_baja drop constraint recordatorio_baja_ck;
alter table recordatorio_baja
  add constraint recordatorio_baja_ck check (grupo in ('COMPROMISOS', 'CONVENIOS', 'COLECTAS', 'EMERGENTES', 'TRIMESTRES'));

insert into recordatorio_baja (usuario, grupo, desde)
select b.usuario, 'TRIMESTRES', max(b.desde) from recordatorio_baja b where b.grupo <> 'TRIMESTRES'
group by b.usuario having count(*) = 4;
