-- The report of a programme's results (Art. 14, 15), after the manner of V105: numbered versions with what they froze, counts and goods alone
-- (Art. 25). A published version never changes: triggers refuse every insert, update and delete of it, whoever asks.
create table informe_emergente (
  id           bigint not null auto_increment primary key,
  emergente_id bigint not null,
  version      int not null,
  estado       varchar(12) character set ascii collate ascii_bin not null,
  motivo       varchar(500) null,
  ejecucion    bigint not null,
  sha256       char(64) character set ascii collate ascii_bin null,
  fallo        varchar(1000) null,
  creada_en    datetime(6) not null,
  creada_por   varchar(80) not null,
  publicada_en datetime(6) null,
  -- the programme while the version is unfinished, null once published: one unfinished version at most
  pendiente    bigint null,
  constraint informe_emergente_version_uq unique (emergente_id, version),
  constraint informe_emergente_pendiente_uq unique (pendiente),
  constraint informe_emergente_fk foreign key (emergente_id) references emergente (id),
  constraint informe_emergente_estado_ck check (estado in ('EN_PROCESO', 'PUBLICADA', 'FALLIDA')),
  constraint informe_emergente_pendiente_ck check ((estado = 'PUBLICADA') = (pendiente is null)),
  constraint informe_emergente_publicada_ck check (estado <> 'PUBLICADA' or (sha256 is not null and publicada_en is not null))
) character set utf8mb4 collate ${collation};

-- How many took part in a unit of a level; the keys that a level drops are empty.
create table informe_emergente_persona (
  informe      bigint not null,
  nivel        varchar(8) character set ascii collate ascii_bin not null,
  entidad      char(2) character set ascii collate ascii_bin not null,
  plantel      char(6) character set ascii collate ascii_bin not null,
  nombre       varchar(200) not null,
  planteles    int not null,
  donaciones   int not null,
  candidatos   int not null,
  beneficiados int not null,
  entregas     int not null,
  reversiones  int not null,
  primary key (informe, nivel, entidad, plantel),
  constraint informe_emergente_persona_fk foreign key (informe) references informe_emergente (id),
  constraint informe_emergente_persona_ck check (nivel in ('PLANTEL', 'ENTIDAD', 'NACIONAL'))
) character set utf8mb4 collate ${collation};

-- Goods of one kind in a unit of a level.
create table informe_emergente_articulo (
  informe   bigint not null,
  nivel     varchar(8) character set ascii collate ascii_bin not null,
  entidad   char(2) character set ascii collate ascii_bin not null,
  plantel   char(6) character set ascii collate ascii_bin not null,
  clave     varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  articulo  varchar(160) not null,
  unidad    varchar(60) not null,
  donado    decimal(20,3) not null,
  asignado  decimal(20,3) not null,
  entregado decimal(20,3) not null,
  primary key (informe, nivel, entidad, plantel, clave),
  constraint informe_emergente_articulo_fk foreign key (informe) references informe_emergente (id),
  constraint informe_emergente_articulo_ck check (nivel in ('PLANTEL', 'ENTIDAD', 'NACIONAL'))
) character set utf8mb4 collate ${collation};

-- The documents of a version, made once for each part of the organisation that may read it: empty for the nation, else an entidad or plantel.
create table informe_emergente_documento (
  informe     bigint not null,
  alcance     varchar(6) character set ascii collate ascii_bin not null,
  formato     varchar(4) character set ascii collate ascii_bin not null,
  sha256      char(64) character set ascii collate ascii_bin not null,
  tamano      int not null,
  contenido   longblob not null,
  generado_en datetime(6) not null,
  primary key (informe, alcance, formato),
  constraint informe_emergente_documento_fk foreign key (informe) references informe_emergente (id)
) character set utf8mb4 collate ${collation};

delimiter $$

create trigger tr_informe_emergente_au after update on informe_emergente for each row
begin
  if old.estado = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'informe_emergente: a published version never changes';
  end if;
end$$

create trigger tr_informe_emergente_ad after delete on informe_emergente for each row
begin
  signal sqlstate '45000' set message_text = 'informe_emergente: a version is never deleted';
end$$

create trigger tr_informe_emergente_persona_ai after insert on informe_emergente_persona for each row
begin
  if (select estado from informe_emergente where id = new.informe lock in share mode) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'informe_emergente: the version is published';
  end if;
end$$

create trigger tr_informe_emergente_persona_ad after delete on informe_emergente_persona for each row
begin
  if (select estado from informe_emergente where id = old.informe lock in share mode) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'informe_emergente: the version is published';
  end if;
end$$

create trigger tr_informe_emergente_persona_au after update on informe_emergente_persona for each row
begin
  signal sqlstate '45000' set message_text = 'informe_emergente_persona: frozen rows never change';
end$$

create trigger tr_informe_emergente_articulo_ai after insert on informe_emergente_articulo for each row
begin
  if (select estado from informe_emergente where id = new.informe lock in share mode) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'informe_emergente: the version is published';
  end if;
end$$

create trigger tr_informe_emergente_articulo_ad after delete on informe_emergente_articulo for each row
begin
  if (select estado from informe_emergente where id = old.informe lock in share mode) = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'informe_emergente: the version is published';
  end if;
end$$

create trigger tr_informe_emergente_articulo_au after update on informe_emergente_articulo for each row
begin
  signal sqlstate '45000' set message_text = 'informe_emergente_articulo: frozen rows never change';
end$$

create trigger tr_informe_emergente_documento_au after update on informe_emergente_documento for each row
begin
  signal sqlstate '45000' set message_text = 'informe_emergente_documento: a kept document stays as it is';
end$$

create trigger tr_informe_emergente_documento_ad after delete on informe_emergente_documento for each row
begin
  signal sqlstate '45000' set message_text = 'informe_emergente_documento: a kept document stays as it is';
end$$

delimiter ;
