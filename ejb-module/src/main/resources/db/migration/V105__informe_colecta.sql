-- The report of a colecta's results (Art. 14): numbered versions with what they froze. A published version never changes: triggers refuse
-- every insert, update and delete of it, whoever asks. They run after the change, as those of the consolidation (ADR 0014), and look at the
-- version once a statement.
create table informe_colecta (
  id           bigint not null auto_increment primary key,
  colecta_id   bigint not null,
  version      int not null,
  estado       varchar(12) character set ascii collate ascii_bin not null,
  motivo       varchar(500) null,
  ejecucion    bigint not null,
  sha256       char(64) character set ascii collate ascii_bin null,
  fallo        varchar(1000) null,
  creada_en    datetime(6) not null,
  creada_por   varchar(80) not null,
  publicada_en datetime(6) null,
  -- the colecta while the version is unfinished, null once published: one unfinished version at most
  pendiente    bigint null,
  constraint informe_colecta_version_uq unique (colecta_id, version),
  constraint informe_colecta_pendiente_uq unique (pendiente),
  constraint informe_colecta_fk foreign key (colecta_id) references colecta (id),
  constraint informe_colecta_estado_ck check (estado in ('EN_PROCESO', 'PUBLICADA', 'FALLIDA')),
  constraint informe_colecta_pendiente_ck check ((estado = 'PUBLICADA') = (pendiente is null)),
  constraint informe_colecta_publicada_ck check (estado <> 'PUBLICADA' or (sha256 is not null and publicada_en is not null))
) character set utf8mb4 collate ${collation};

-- How each participating plantel answered, and how many of its contributions stayed out at the close.
create table informe_colecta_plantel (
  informe        bigint not null,
  entidad        char(2) character set ascii collate ascii_bin not null,
  plantel        char(6) character set ascii collate ascii_bin not null,
  nombre         varchar(200) not null,
  situacion      varchar(14) character set ascii collate ascii_bin not null,
  cuentan        int not null,
  contraasientos int not null,
  fuera          int not null,
  primary key (informe, entidad, plantel),
  constraint informe_colecta_plantel_fk foreign key (informe) references informe_colecta (id),
  constraint informe_colecta_plantel_ck check (situacion in ('REPORTADO', 'CERO_DECLARADO', 'SIN_REPORTE'))
) character set utf8mb4 collate ${collation};

-- The goal, by article; the key of money is empty.
create table informe_colecta_meta (
  informe  bigint not null,
  tipo     varchar(8) character set ascii collate ascii_bin not null,
  clave    varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  articulo varchar(160) null,
  unidad   varchar(60) null,
  cantidad decimal(20,3) not null,
  primary key (informe, tipo, clave),
  constraint informe_colecta_meta_fk foreign key (informe) references informe_colecta (id)
) character set utf8mb4 collate ${collation};

-- The detail: each contribution, those that never counted too; a counter-entry is below zero.
create table informe_colecta_aportacion (
  informe          bigint not null,
  numero           int not null,
  entidad          char(2) character set ascii collate ascii_bin not null,
  plantel          char(6) character set ascii collate ascii_bin not null,
  tipo             varchar(8) character set ascii collate ascii_bin not null,
  fecha            date not null,
  clave            varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  articulo         varchar(160) null,
  unidad           varchar(60) null,
  cantidad         decimal(20,3) not null,
  estado           varchar(10) character set ascii collate ascii_bin not null,
  contraasiento_de int null,
  motivo           varchar(500) null,
  primary key (informe, numero),
  constraint informe_colecta_aportacion_fk foreign key (informe) references informe_colecta (id),
  index informe_colecta_aportacion_ix (informe, estado, entidad, plantel)
) character set utf8mb4 collate ${collation};

-- The sums of what counts; the keys that a level drops are empty.
create table informe_colecta_suma (
  informe  bigint not null,
  nivel    varchar(8) character set ascii collate ascii_bin not null,
  entidad  char(2) character set ascii collate ascii_bin not null,
  plantel  char(6) character set ascii collate ascii_bin not null,
  tipo     varchar(8) character set ascii collate ascii_bin not null,
  clave    varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  articulo varchar(160) null,
  unidad   varchar(60) null,
  cantidad decimal(20,3) not null,
  primary key (informe, nivel, entidad, plantel, tipo, clave),
  constraint informe_colecta_suma_fk foreign key (informe) references informe_colecta (id),
  constraint informe_colecta_suma_ck check (nivel in ('PLANTEL', 'ENTIDAD', 'NACIONAL'))
) character set utf8mb4 collate ${collation};

-- What the ally received, one row for the money and for each article of a delivery.
create table informe_colecta_entrega (
  informe  bigint not null,
  entrega  bigint not null,
  tipo     varchar(8) character set ascii collate ascii_bin not null,
  clave    varchar(230) character set utf8mb4 collate utf8mb4_bin not null,
  fecha    date not null,
  recibe   varchar(160) not null,
  recibo   char(64) character set ascii collate ascii_bin not null,
  articulo varchar(160) null,
  unidad   varchar(60) null,
  cantidad decimal(20,3) not null,
  primary key (informe, entrega, tipo, clave),
  constraint informe_colecta_entrega_fk foreign key (informe) references informe_colecta (id)
) character set utf8mb4 collate ${collation};

-- The documents of a version, made once for each part of the organisation that may read it: empty for the nation, else an entidad or plantel.
create table informe_colecta_documento (
  informe     bigint not null,
  alcance     varchar(6) character set ascii collate ascii_bin not null,
  formato     varchar(4) character set ascii collate ascii_bin not null,
  sha256      char(64) character set ascii collate ascii_bin not null,
  tamano      int not null,
  contenido   longblob not null,
  generado_en datetime(6) not null,
  primary key (informe, alcance, formato),
  constraint informe_colecta_documento_fk foreign key (informe) references informe_colecta (id)
) character set utf8mb4 collate ${collation};

delimiter $$

create trigger tr_informe_colecta_au after update on informe_colecta for each row
begin
  if old.estado = 'PUBLICADA' then
    signal sqlstate '45000' set message_text = 'informe_colecta: a published version never changes';
  end if;
end$$

create trigger tr_informe_colecta_ad after delete on informe_colecta for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta: a version is never deleted';
end$$

create trigger tr_informe_colecta_plantel_ai after insert on informe_colecta_plantel for each row
begin
  if not (new.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = new.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = new.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_plantel_au after update on informe_colecta_plantel for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_plantel: frozen rows never change';
end$$

create trigger tr_informe_colecta_plantel_ad after delete on informe_colecta_plantel for each row
begin
  if not (old.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = old.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = old.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_meta_ai after insert on informe_colecta_meta for each row
begin
  if not (new.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = new.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = new.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_meta_au after update on informe_colecta_meta for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_meta: frozen rows never change';
end$$

create trigger tr_informe_colecta_meta_ad after delete on informe_colecta_meta for each row
begin
  if not (old.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = old.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = old.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_aportacion_ai after insert on informe_colecta_aportacion for each row
begin
  if not (new.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = new.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = new.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_aportacion_au after update on informe_colecta_aportacion for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_aportacion: frozen rows never change';
end$$

create trigger tr_informe_colecta_aportacion_ad after delete on informe_colecta_aportacion for each row
begin
  if not (old.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = old.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = old.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_suma_ai after insert on informe_colecta_suma for each row
begin
  if not (new.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = new.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = new.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_suma_au after update on informe_colecta_suma for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_suma: frozen rows never change';
end$$

create trigger tr_informe_colecta_suma_ad after delete on informe_colecta_suma for each row
begin
  if not (old.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = old.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = old.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_entrega_ai after insert on informe_colecta_entrega for each row
begin
  if not (new.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = new.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = new.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_entrega_au after update on informe_colecta_entrega for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_entrega: frozen rows never change';
end$$

create trigger tr_informe_colecta_entrega_ad after delete on informe_colecta_entrega for each row
begin
  if not (old.informe <=> @informe_colecta_visto and now(6) <=> @informe_colecta_visto_en) then
    if (select estado from informe_colecta where id = old.informe lock in share mode) = 'PUBLICADA' then
      signal sqlstate '45000' set message_text = 'informe_colecta: the version is published';
    end if;
    set @informe_colecta_visto = old.informe, @informe_colecta_visto_en = now(6);
  end if;
end$$

create trigger tr_informe_colecta_documento_au after update on informe_colecta_documento for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_documento: a kept document stays as it is';
end$$

create trigger tr_informe_colecta_documento_ad after delete on informe_colecta_documento for each row
begin
  signal sqlstate '45000' set message_text = 'informe_colecta_documento: a kept document stays as it is';
end$$

delimiter ;
