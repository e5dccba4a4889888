// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace hui::server {

/// One thing the desks are told: a row of a stream, new or changed or gone.
struct Change {
    qint64 sequence = 0;
    QString stream; ///< "city", "biller", "catalogue", "policy", "notice"
    QString key;
    bool deleted = false;
    QJsonObject value;
};

/// The name of a stream that only the desks of one branch, or one desk, are told of; they know it
/// by `stream`.
QString ofBranch(const QString& stream, const QString& branch);

/// Tells every desk that `key` of `stream` is now `value`; nothing deletes it. Inside the caller's
/// transaction. A value that is told already is not told again. The numbers come from one row that
/// stays locked until the commit, so their order is the order of the commits and a reader never
/// passes by a change that commits late.
Result<Done> publish(Database& database, const QString& stream, const QString& key,
    const std::optional<QJsonObject>& value);

/// publish() of a stream of the desks of a branch, for what knows nothing of the platform and is
/// handed its way to tell of something.
using PublishToBranch = std::function<Result<Done>(
    const QString& branch, const QString& key, const QJsonObject& value)>;
PublishToBranch publishingToBranch(Database& database, const QString& stream);

/// Makes a stream hold exactly these values, by key, each in its canonical text (canonicalJson):
/// tells what is new, changed or gone, and nothing else. As publish(), with one question for the
/// whole stream.
Result<Done> publishWhole(
    Database& database, const QString& stream, const QMap<QString, QString>& values);

/// What the desks were last told of an entry; nothing when it is not there.
Result<std::optional<QJsonObject>> lastTold(
    Database& database, const QString& stream, const QString& key);

/// The same, also of an entry that is gone: of the stream `need` what it was is kept, because cases
/// outlive the kind they are of. Nothing when nobody was told of it, or it is gone since before
/// that was kept.
Result<std::optional<QJsonObject>> lastToldEver(
    Database& database, const QString& stream, const QString& key);

/// All that the desks were last told of a stream, by key, as canonical text; of the keys that begin
/// with `prefix`, when one is given.
Result<QHash<QString, QString>> toldOf(
    Database& database, const QString& stream, const QString& prefix = {});

/// A page of what changed after a cursor.
struct ChangePage {
    QList<Change> changes;
    QString cursor; ///< of the last one given; opaque to the desk
    bool more = false;
};

/// What changed after `cursor`, at most `limit` changes; only the latest of each key. An empty
/// cursor, or one of another epoch, starts from the beginning; an Input error when it is no cursor.
/// Of the streams of single branches and single desks, those of `branch` and of `device`.
Result<ChangePage> changesAfter(Database& database, const QString& cursor, int limit,
    const QString& branch = {}, const QString& device = {});

/// Which history this database continues. Another epoch after a restore tells the desks to compare
/// theirs with the platform's.
Result<QString> epochOf(Database& database);

/// Makes the epoch of a new database; leaves one that is there.
Result<Done> ensureEpoch(Context& context);

/// Starts another epoch: after a restore from a backup.
Result<Done> renewEpoch(Context& context);

/// How far the books reach for a device, so that it can compare its own: members `contiguous_seq`
/// and, when it has sent a signed head, `anchor`.
Result<Done> addBooks(Context& context, const QString& deviceId, QJsonObject& body);

/// GET /v1/changes
void addChangeRoutes(Router& router);

} // namespace hui::server
