-- The audit trail (Art. 27): rows are only ever added. Each carries the hash of the one before; the head row holds the number
-- and hash of the last, is locked by whoever adds, and so keeps the chain one line.
CREATE TABLE bitacora (
  numero      BIGINT       NOT NULL,
  en          DATETIME(6)  NOT NULL COMMENT 'UTC',
  actor       VARCHAR(60)  NOT NULL,
  roles       VARCHAR(200) NOT NULL,
  origen      VARCHAR(64)  NOT NULL,
  accion      VARCHAR(80)  NOT NULL,
  objeto      VARCHAR(160) NULL,
  resultado   VARCHAR(8)   NOT NULL CHECK (resultado IN ('HECHO', 'NEGADO')),
  detalle     VARCHAR(2000) NULL,
  hash_previo CHAR(64)     NOT NULL,
  hash        CHAR(64)     NOT NULL,
  PRIMARY KEY (numero),
  KEY bitacora_en (en),
  KEY bitacora_actor (actor, numero),
  KEY bitacora_objeto (objeto, numero)
) character set utf8mb4 collate ${collation};

CREATE TABLE bitacora_cabeza (
  id     TINYINT  NOT NULL CHECK (id = 1),
  numero BIGINT   NOT NULL,
  hash   CHAR(64) NOT NULL,
  PRIMARY KEY (id)
) character set utf8mb4 collate ${collation};

INSERT INTO bitacora_cabeza (id, numero, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TRIGGER bitacora_sin_cambios BEFORE UPDATE ON bitacora FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'La bitacora no se modifica';

CREATE TRIGGER bitacora_sin_bajas BEFORE DELETE ON bitacora FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'La bitacora no se borra';

CREATE TRIGGER bitacora_cabeza_sin_bajas BEFORE DELETE ON bitacora_cabeza FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'La cabeza de la bitacora no se borra';
