// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/CustomerDealings.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

JournalEntry dealtAt(const QTime& time, OutboxState state = OutboxState::Accepted)
{
    JournalEntry entry;
    entry.operation = operation(operationId());
    entry.operation.at = QDateTime(QDate(2026, 3, 18), time, Qt::UTC);
    entry.operation.body = {{u"category"_s, u"water"_s}, {u"account"_s, u"3205018642"_s},
        {u"customer"_s, idText(operationId())}, {u"payer"_s, QJsonObject{{u"name"_s, u"王例明"_s}}},
        {u"original"_s, idText(operationId())}};
    entry.state = state;
    return entry;
}

} // namespace

/// What was done for a customer, as lists show it and as the platform tells it.
class TestCustomerDealings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatAListNeedsIsLeft()
    {
        const JournalEntry shown = shownDealing(dealtAt({9, 0}));
        const QJsonObject body = shown.operation.body;
        QCOMPARE(body.keys(), (QStringList{u"account"_s, u"category"_s, u"original"_s}));
        QCOMPARE(body.value("account"_L1).toString(), u"******8642"_s);
        QCOMPARE(shownDealing(shown).operation.body, body); // masked once and for all
    }

    void arrivesAsItWasSent()
    {
        DealingsPage page;
        for (const OutboxState state :
            {OutboxState::Accepted, OutboxState::Rejected, OutboxState::Unknown})
            page.entries.append(shownDealing(dealtAt({9, 0}, state)));
        page.entries.last().operation.amount.reset();
        page.next = 42;
        const auto read = dealingsPageFromJson(toJson(page));
        QVERIFY(read);
        QCOMPARE(read->next, 42);
        QCOMPARE(read->entries.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            const Operation& sent = page.entries.at(i).operation;
            const Operation& told = read->entries.at(i).operation;
            QCOMPARE(told.id, sent.id);
            QCOMPARE(told.kind, sent.kind);
            QCOMPARE(told.at, sent.at);
            QCOMPARE(told.body, sent.body);
            QCOMPARE(told.shift.branch, sent.shift.branch);
            QVERIFY(told.amount == sent.amount);
            QCOMPARE(read->entries.at(i).state, page.entries.at(i).state);
        }
    }

    void whatIsMalformedIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such state") << u"state"_s << QJsonValue(u"fine"_s);
        QTest::newRow("no id") << u"operation"_s << QJsonValue(u"1"_s);
        QTest::newRow("no time") << u"at"_s << QJsonValue(u"yesterday"_s);
        QTest::newRow("no money") << u"amount"_s << QJsonValue(12);
        QTest::newRow("surplus") << u"name"_s << QJsonValue(u"王例明"_s);
    }

    void whatIsMalformedIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject told = toJson(DealingsPage{{shownDealing(dealtAt({9, 0}))}, 0});
        QVERIFY(dealingsPageFromJson(told));
        QJsonObject line = told.value("dealings"_L1).toArray().first().toObject();
        line.insert(member, value);
        told.insert(u"dealings"_s, QJsonArray{line});
        QVERIFY(!dealingsPageFromJson(told));
    }

    void whatThisDeskDidStandsAsItHasIt()
    {
        JournalEntry own = dealtAt({9, 0}, OutboxState::Unknown);
        JournalEntry told = own;
        told.state = OutboxState::Accepted;
        const JournalEntry other = dealtAt({10, 0});
        const JournalEntry oldest = dealtAt({8, 0});
        const QList<JournalEntry> joined = joinedDealings({own}, {other, told, oldest, other});
        QCOMPARE(joined.size(), 3);
        QCOMPARE(joined.at(0).operation.id, other.operation.id);
        QCOMPARE(joined.at(1).operation.id, own.operation.id);
        QCOMPARE(joined.at(1).state, OutboxState::Unknown);
        QCOMPARE(joined.at(2).operation.id, oldest.operation.id);
    }
};

QTEST_GUILESS_MAIN(TestCustomerDealings)
#include "tst_customerdealings.moc"
