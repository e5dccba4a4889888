// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "tests/testkit/OlderDatabase.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString declinedMessages = u":/schema/platform/server/027_declined_message.sql"_s;

bool takes(Database& database, const QString& id, const QString& state)
{
    return database
        .run(u"INSERT INTO text_message(message, phone, words, state, made_at, good_until)"
             " VALUES (?, 'p', 'w', ?, '2026-03-18T02:43:00.000Z', '2026-03-18T03:43:00.000Z')"_s,
            {id, state})
        .has_value();
}

QStringList messages(Database& database)
{
    auto row = database.run(
        u"SELECT message, phone, words, state, made_at FROM text_message ORDER BY message"_s);
    HUI_ASSERT(row);
    QStringList found;
    while (row->next())
        found.append(row->value(0).toString() + u' ' + row->value(1).toString()
            + row->value(2).toString() + u' ' + row->value(3).toString() + u' '
            + row->value(4).toString().left(10));
    return found;
}

} // namespace

/// The table of messages is made anew for those that are declined, with all that is in it.
class TestTextMessageSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsStays_data() { onBothDatabases(); }
    void whatWaitsStays()
    {
        QFETCH(QString, database);
        OlderDatabase older(database, declinedMessages);
        Database& store = *older;
        QVERIFY(takes(store, u"a"_s, u"waiting"_s));
        QVERIFY(takes(store, u"b"_s, u"sent"_s));
        QVERIFY(!takes(store, u"c"_s, u"declined"_s));
        const QStringList kept = messages(store);
        QVERIFY(older.renew());
        QCOMPARE(messages(store), kept);
        QVERIFY(takes(store, u"c"_s, u"declined"_s));
        QVERIFY(!takes(store, u"a"_s, u"waiting"_s)); // the same again
        QVERIFY(!takes(store, u"d"_s, u"lost"_s));
        QVERIFY(older.renew()); // once
    }
};

QTEST_GUILESS_MAIN(TestTextMessageSchema)
#include "tst_textmessageschema.moc"
