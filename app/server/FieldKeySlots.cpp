// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/FieldKeySlots.h"

#include "app/core/Random.h"
#include "app/server/Router.h"
#include "app/store/CipherBytes.h"
#include "app/store/Database.h"

#include <QCoreApplication>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

QString slotOf(int key)
{
    return u"field/%1"_s.arg(key);
}

Result<QMap<int, Envelope>> opened(Database& database, const SecretBytes& secret)
{
    const auto kept = KeySlots(database).all();
    if (!kept)
        return std::unexpected(kept.error());
    QMap<int, Envelope> envelopes;
    for (const KeySlot& slot : *kept) {
        const auto envelope = openSlot(slot, secret.bytes());
        if (!envelope)
            return failure(Error::Kind::Storage,
                QT_TRANSLATE_NOOP("Error",
                    "The database cannot be opened with this folder of keys: fields.key is not the"
                    " one it was made with."),
                slot.id);
        const int key = slot.id.section(u'/', 1).toInt();
        HUI_ASSERT(key > 0); // nothing else writes this table
        envelopes.insert(key, *envelope);
    }
    return envelopes;
}

/// Makes the next key, hands it to the database and closes what is not closed by it.
Result<qint64> addKey(Context& context, const FieldKeyring& keyring, QMap<int, Envelope> envelopes)
{
    const bool firstTime = envelopes.isEmpty();
    const int next = firstTime ? 1 : envelopes.lastKey() + 1;
    const SecretBytes dataKey(context.random.bytes(keySize));
    const auto slot
        = makeSlot(slotOf(next), dataKey, keyring.secret.bytes(), context.random, keyring.cost);
    if (!slot)
        return std::unexpected(slot.error());
    Database& database = context.database;
    const FieldKeys before = database.fieldKeys();
    envelopes.insert(next, Envelope(dataKey.bytes()));
    database.setFieldKeys(FieldKeys(std::move(envelopes)));
    const auto closed = database.transaction([&]() -> Result<qint64> {
        if (const auto saved = KeySlots(database).save(*slot); !saved)
            return std::unexpected(saved.error());
        return closeRows(database, keyring.columns, firstTime);
    });
    if (!closed)
        database.setFieldKeys(before);
    return closed;
}

/// Rows that were written over leave their old text in free pages until the file is written anew.
Result<Done> wipeFreePages(Database& database)
{
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    if (const auto done = database.run(sqlite ? u"VACUUM"_s : u"VACUUM FULL"_s); !done)
        return std::unexpected(done.error());
    if (!sqlite)
        return Done{};
    if (const auto done = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !done)
        return std::unexpected(done.error());
    return Done{};
}

} // namespace

Result<Done> openFieldKeys(Context& context, const FieldKeyring& keyring)
{
    auto envelopes = opened(context.database, keyring.secret);
    if (!envelopes)
        return std::unexpected(envelopes.error());
    if (!envelopes->isEmpty()) {
        context.database.setFieldKeys(FieldKeys(*std::move(envelopes)));
        return Done{};
    }
    const auto closed = addKey(context, keyring, {});
    if (!closed)
        return std::unexpected(closed.error());
    return *closed > 0 ? wipeFreePages(context.database) : Result<Done>(Done{});
}

Result<qint64> renewFieldKey(Context& context, const FieldKeyring& keyring)
{
    auto envelopes = opened(context.database, keyring.secret);
    if (!envelopes)
        return std::unexpected(envelopes.error());
    HUI_ASSERT(!envelopes->isEmpty());
    return addKey(context, keyring, *std::move(envelopes));
}

} // namespace hui::server
