-- Consolidation of a quarter (Art. 24): numbered versions, frozen detail, cells of three levels, kept reports, presentation.
-- A published version never changes: triggers refuse every update and delete of it, whoever asks.

create table consolidacion (
  id                 bigint       not null auto_increment primary key,
  periodo            char(7) character set ascii collate ascii_bin not null,
  version            int          not null,
  estado             varchar(12) character set ascii collate ascii_bin not null,
  motivo             varchar(500) null,
  calendario_version int          null,
  ejecucion          bigint       not null,
  actividades        int          null,
  sha256             char(64) character set ascii collate ascii_bin null,
  fallo              varchar(1000) null,
  creada_en          datetime(6)  not null,
  creada_por         varchar(80)  not null,
  publicada_en       datetime(6)  null,
  -- the period while the version is unfinished, null once published: one unfinished version of a period at most
  pendiente          char(7) character set ascii collate ascii_bin null,
  unique key uq_consolidacion_version (periodo, version),
  unique key uq_consolidacion_pendiente (pendiente),
  constraint ck_consolidacion_pendiente check ((estado = 'PUBLICADA') = (pendiente is null)),
  constraint ck_consolidacion_estado check (estado in ('EN_PROCESO', 'PUBLICADA', 'FALLIDA')),
  constraint ck_consolidacion_publicada check (estado <> 'PUBLICADA' or (sha256 is not null and publicada_en is not null))
) character set utf8mb4 collate ${collation};

-- The planteles of the version and how each one answered: reported, declared zero, or missing (R22.0).
create table consolidacion_plantel (
  consolidacion bigint       not null,
  entidad       char(2) character set ascii collate ascii_bin not null,
  plantel       char(6) character set ascii collate ascii_bin not null,
  nombre        varchar(200) not null,
  situacion     varchar(14) character set ascii collate ascii_bin not null,
  sin_validar   int          not null,
  primary key (consolidacion, entidad, plantel),
  constraint fk_cons_plantel foreign key (consolidacion) references consolidacion (id),
  constraint ck_cons_plantel_situacion check (situacion in ('REPORTADO', 'CERO_DECLARADO', 'SIN_REPORTE'))
) character set utf8mb4 collate ${collation};

-- The frozen detail: the measures of each activity as they were when the version was made, and the submission they come from.
create table consolidacion_actividad (
  consolidacion            bigint      not null,
  entidad                  char(2) character set ascii collate ascii_bin not null,
  plantel                  char(6) character set ascii collate ascii_bin not null,
  servicio                 varchar(4) character set ascii collate ascii_bin not null,
  modalidad                varchar(10) character set ascii collate ascii_bin not null,
  folio                    varchar(32) character set ascii collate ascii_bin not null,
  actividad                bigint      not null,
  envio                    int         null,
  envio_sha256             char(64) character set ascii collate ascii_bin null,
  fecha_fin                date        not null,
  extemporanea             boolean     not null,
  estudiantes              int         not null,
  docentes                 int         not null,
  administrativos          int         not null,
  directos_adultas_mayores int         not null,
  directos_indigenas       int         not null,
  directos_discapacidad    int         not null,
  directos_general         int         not null,
  indirectos               int         not null,
  encuestas                int         not null,
  primary key (consolidacion, entidad, plantel, servicio, modalidad, folio),
  constraint fk_cons_actividad foreign key (consolidacion) references consolidacion (id)
) character set utf8mb4 collate ${collation};

-- The figures. The keys that a level drops are empty; servicio and modalidad are empty in the zero rows of a plantel.
create table consolidacion_celda (
  consolidacion            bigint      not null,
  nivel                    varchar(8) character set ascii collate ascii_bin not null,
  entidad                  char(2) character set ascii collate ascii_bin not null,
  plantel                  char(6) character set ascii collate ascii_bin not null,
  servicio                 varchar(4) character set ascii collate ascii_bin not null,
  modalidad                varchar(10) character set ascii collate ascii_bin not null,
  situacion                varchar(14) character set ascii collate ascii_bin not null,
  actividades              int         not null,
  extemporaneas            int         not null,
  estudiantes              bigint      not null,
  docentes                 bigint      not null,
  administrativos          bigint      not null,
  directos_adultas_mayores bigint      not null,
  directos_indigenas       bigint      not null,
  directos_discapacidad    bigint      not null,
  directos_general         bigint      not null,
  directos_total           bigint      not null,
  indirectos               bigint      not null,
  encuestas                bigint      not null,
  primary key (consolidacion, nivel, entidad, plantel, servicio, modalidad),
  constraint fk_cons_celda foreign key (consolidacion) references consolidacion (id),
  constraint ck_cons_celda_nivel check (nivel in ('PLANTEL', 'ENTIDAD', 'NACIONAL')),
  constraint ck_cons_celda_situacion check (situacion in ('REPORTADO', 'CERO_DECLARADO', 'SIN_REPORTE')),
  constraint ck_cons_celda_directos check (directos_total = directos_adultas_mayores + directos_indigenas + directos_discapacidad
    + directos_general)
) character set utf8mb4 collate ${collation};

-- The report of a version, generated once; alcance is '' (nation) or the entidad of an extract. Its bytes are kept with it.
create table consolidacion_informe (
  consolidacion bigint      not null,
  alcance       varchar(2) character set ascii collate ascii_bin not null,
  formato       varchar(4) character set ascii collate ascii_bin not null,
  sha256        char(64) character set ascii collate ascii_bin not null,
  tamano        bigint      not null,
  contenido     longblob    not null,
  generado_en   datetime(6) not null,
  generado_por  varchar(80) not null,
  primary key (consolidacion, alcance, formato),
  constraint fk_cons_informe foreign key (consolidacion) references consolidacion (id),
  constraint ck_cons_informe_formato check (formato in ('PDF', 'XLSX'))
) character set utf8mb4 collate ${collation};

-- When the DVS issued the report of a version, against the date that it was due (R24).
create table consolidacion_emision (
  consolidacion bigint      not null primary key,
  vence         date        not null,
  emitida_en    datetime(6) not null,
  emitida_por   varchar(80) not null,
  constraint fk_cons_emision foreign key (consolidacion) references consolidacion (id)
) character set utf8mb4 collate ${collation};

-- What the SSI recorded of the presentation to the Junta Directiva.
create table consolidacion_presentacion (
  consolidacion  bigint        not null primary key,
  sesion         varchar(120)  not null,
  fecha          date          not null,
  acuerdo        varchar(1000) not null,
  registrada_en  datetime(6)   not null,
  registrada_por varchar(80)   not null,
  constraint fk_cons_presentacion foreign key (consolidacion) references consolidacion (id)
) character set utf8mb4 collate ${collation};

-- Guards run after the change: MariaDB 11.4.5 refuses an INSERT … SELECT with a list of columns into a table that has BEFORE
-- triggers ("Column cannot be null"). Inserts look at their version once a statement, not once a row: now() stays the same within one. They
-- lock it, so that it is not published meanwhile.
delimiter $$

create trigger tr_consolidacion_au after update on consolidacion for each row
begin
  if old.estado = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'consolidacion: a published version never changes';
  end if;
end$$

create trigger tr_consolidacion_ad after delete on consolidacion for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion: a version is never deleted';
end$$

create trigger tr_cons_plantel_au after update on consolidacion_plantel for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_plantel: frozen rows never change';
end$$

create trigger tr_cons_plantel_ai after insert on consolidacion_plantel for each row
begin
  if not (new.consolidacion <=> @consolidacion_vista and now(6) <=> @consolidacion_vista_en) then
    if (select estado from consolidacion where id = new.consolidacion lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'consolidacion_plantel: the version is published';
    end if;
    set @consolidacion_vista = new.consolidacion, @consolidacion_vista_en = now(6);
  end if;
end$$

create trigger tr_cons_plantel_ad after delete on consolidacion_plantel for each row
begin
  if (select estado from consolidacion where id = old.consolidacion) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'consolidacion_plantel: the version is published';
  end if;
end$$

create trigger tr_cons_actividad_ai after insert on consolidacion_actividad for each row
begin
  if not (new.consolidacion <=> @consolidacion_vista and now(6) <=> @consolidacion_vista_en) then
    if (select estado from consolidacion where id = new.consolidacion lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'consolidacion_actividad: the version is published';
    end if;
    set @consolidacion_vista = new.consolidacion, @consolidacion_vista_en = now(6);
  end if;
end$$

create trigger tr_cons_actividad_au after update on consolidacion_actividad for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_actividad: frozen rows never change';
end$$

create trigger tr_cons_actividad_ad after delete on consolidacion_actividad for each row
begin
  if (select estado from consolidacion where id = old.consolidacion) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'consolidacion_actividad: the version is published';
  end if;
end$$

create trigger tr_cons_celda_ai after insert on consolidacion_celda for each row
begin
  if not (new.consolidacion <=> @consolidacion_vista and now(6) <=> @consolidacion_vista_en) then
    if (select estado from consolidacion where id = new.consolidacion lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'consolidacion_celda: the version is published';
    end if;
    set @consolidacion_vista = new.consolidacion, @consolidacion_vista_en = now(6);
  end if;
end$$

create trigger tr_cons_celda_au after update on consolidacion_celda for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_celda: frozen rows never change';
end$$

create trigger tr_cons_celda_ad after delete on consolidacion_celda for each row
begin
  if (select estado from consolidacion where id = old.consolidacion) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'consolidacion_celda: the version is published';
  end if;
end$$

create trigger tr_cons_informe_au after update on consolidacion_informe for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_informe: a kept report never changes';
end$$

create trigger tr_cons_informe_ad after delete on consolidacion_informe for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_informe: a kept report is never deleted';
end$$

create trigger tr_cons_emision_au after update on consolidacion_emision for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_emision: an issued report stays issued';
end$$

create trigger tr_cons_emision_ad after delete on consolidacion_emision for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_emision: an issued report stays issued';
end$$

create trigger tr_cons_presentacion_au after update on consolidacion_presentacion for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_presentacion: a recorded presentation never changes';
end$$

create trigger tr_cons_presentacion_ad after delete on consolidacion_presentacion for each row
begin
  signal sqlstate '45000' set message_text = 'consolidacion_presentacion: a recorded presentation is never deleted';
end$$

delimiter ;
