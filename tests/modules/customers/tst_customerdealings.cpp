// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/core/IdText.h"
#include "app/till/TillRepository.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/NextSteps.h"
#include "modules/customers/OnlineDealings.h"
#include "tests/modules/customers/CustomerScene.h"

#include <functional>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate stepsDay(2026, 3, 18);

JournalEntry dealtAt(const QTime& time, OutboxState state = OutboxState::Accepted)
{
    JournalEntry entry;
    entry.operation = operation(operationId());
    entry.operation.at = QDateTime(QDate(2026, 3, 18), time, Qt::UTC);
    entry.operation.body = {{u"category"_s, u"water"_s}, {u"account"_s, u"3205018642"_s},
        {u"customer"_s, idText(operationId())}, {u"payer"_s, QJsonObject{{u"name"_s, u"王例明"_s}}},
        {u"original"_s, idText(operationId())}, {u"agent"_s, idText(operationId())}};
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
        QCOMPARE(
            body.keys(), (QStringList{u"account"_s, u"agent"_s, u"category"_s, u"original"_s}));
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

    /// What the customer did on the telephone with their case is told with its channel, once.
    void whatWasDoneOnlineIsTold()
    {
        const auto database = memoryDatabase(deskMigrations());
        const Customer made = *createCustomer(*database, creation());
        Case begun{.id = operationId(),
            .kind = u"P-017"_s,
            .kindZh = u"水费"_s,
            .kindEn = u"Water"_s,
            .channel = u"phone"_s,
            .touchpoint = u"page"_s,
            .act = u"pay"_s};
        begun = openedAs(begun, shift().branch, {begun.id, {}, {}, noon.addSecs(-300)});
        const QUuid typed = operationId();
        noteEvent(begun, u"opened"_s, {operationId(), phoneHolder(), {}, noon.addSecs(-250)});
        noteEvent(begun, u"typed"_s, {typed, phoneHolder(), {}, noon.addSecs(-200)});
        noteEvent(begun, takenAct(), {operationId(), u"SZ-QYL-02"_s, u"0217"_s, noon});
        Operation link = operation(operationId()); // the desk links it to the record, and moves it
        link.kind = u"case.move"_s;
        link.body = {{u"case"_s, idText(begun.id)}, {u"customer"_s, idText(made.id)}};
        Operation again = link;
        again.id = operationId();
        HUI_ASSERT(database->transaction([&]() -> Result<Done> {
            HUI_ASSERT(CaseRepository(*database).save(begun));
            HUI_ASSERT(Journal(*database).append(link));
            HUI_ASSERT(Journal(*database).append(again));
            return Done{};
        }));
        const auto told = dealingsHere(*database, made.id);
        QVERIFY(told);
        QCOMPARE(told->size(), 5); // the record, the two moves, and two that were done online
        QList<JournalEntry> online;
        std::ranges::copy_if(*told, std::back_inserter(online), isOnline);
        QCOMPARE(online.size(), 2); // a look tells nothing
        QCOMPARE(online.at(0).operation.id, typed);
        QCOMPARE(online.at(0).operation.kind, u"online.typed"_s);
        QCOMPARE(online.at(1).operation.kind, u"online.open"_s);
        QCOMPARE(channelOf(online.at(1)), u"phone"_s);
        const auto read = dealingsPageFromJson(toJson(DealingsPage{*told, 0}));
        QVERIFY(read);
        for (qsizetype i = 0; i < told->size(); ++i) {
            QCOMPARE(channelOf(read->entries.at(i)), channelOf(told->at(i)));
            QCOMPARE(read->entries.at(i).operation.body, told->at(i).operation.body);
        }
        begun.channel = u"partner"_s;
        HUI_ASSERT(database->transaction([&] { return CaseRepository(*database).save(begun); }));
        const auto partners = onlineDealings(*database, {begun.id, begun.id, operationId(), {}});
        QCOMPARE(partners->size(), 2);
        QCOMPARE(channelOf(partners->at(0)), u"phone"_s);
        QCOMPARE(channelOf(partners->at(1)), u"partner"_s);
    }

    void whatIsMalformedIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such channel") << u"channel"_s << QJsonValue(u"pigeon"_s);
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

    void stepsFollowFromFacts_data()
    {
        QTest::addColumn<Customer>("record");
        QTest::addColumn<QList<int>>("kinds");
        using Kind = NextStep::Kind;
        const auto row = [](const char* name, const std::function<void(Customer&)>& change,
                             const QList<Kind>& kinds) {
            Customer record{operationId(), {certificate},
                {{CustomerField::Birth, {u"1979-06-12"_s, operationId()}}}, {}, noon};
            change(record);
            QList<int> all;
            for (const Kind kind : kinds)
                all.append(static_cast<int>(kind));
            QTest::newRow(name) << record << all;
        };
        const auto consent = [](const QDate& until) {
            return Consent{
                operationId(), ConsentKind::Health, u"预约"_s, u"2026-01"_s, {}, noon, until};
        };
        row("nothing", [](Customer&) { }, {});
        row("no document", [](Customer& it) { it.certificates.clear(); }, {Kind::EnterDocument});
        row("a document that ends",
            [](Customer& it) { it.certificates[0].validUntil = stepsDay.addDays(59); },
            {Kind::RenewDocument});
        row("a document that ends later",
            [](Customer& it) { it.certificates[0].validUntil = stepsDay.addDays(60); }, {});
        row("a child alone",
            [](Customer& it) { it.fields[CustomerField::Birth].value = u"2015-01-01"_s; },
            {Kind::AskGuardian});
        row("a consent that ends",
            [&](Customer& it) { it.consents = {consent(stepsDay.addDays(5))}; },
            {Kind::RenewConsent});
        row("a consent that was renewed",
            [&](Customer& it) {
                it.consents = {consent(stepsDay.addDays(5)), consent(stepsDay.addDays(400))};
            },
            {});
        row("a consent that was withdrawn",
            [&](Customer& it) {
                it.consents = {consent(stepsDay.addDays(5))};
                it.consents[0].withdrawnBy = operationId();
            },
            {});
        row("a consent that ended long ago",
            [&](Customer& it) { it.consents = {consent(stepsDay.addDays(-61))}; }, {});
    }
    void stepsFollowFromFacts()
    {
        QFETCH(Customer, record);
        QFETCH(QList<int>, kinds);
        QList<int> steps;
        for (const NextStep& step : nextSteps(record, {}, {}, stepsDay))
            steps.append(static_cast<int>(step.kind));
        QCOMPARE(steps, kinds);
    }

    /// Cash of the customer comes before all else; an account that was left is no step.
    void stepsStandByTheirWeight()
    {
        Customer record{operationId(), {}, {}, {}, noon};
        Underway underway;
        underway.owed = {{operationId(), u"campus"_s, u"school"_s, Money::fen(5000)}};
        underway.cases = {Case{.id = operationId()}};
        QList<AccountLine> accounts;
        for (const int days : {27, 28, 120, 121})
            accounts.append(AccountLine{
                {u"w1"_s, u"1"_s, QDateTime(stepsDay.addDays(-days), QTime(4, 0), Qt::UTC)}, {}});
        const auto steps = nextSteps(record, accounts, underway, stepsDay);
        QCOMPARE(steps.size(), 5);
        QVERIFY(steps.at(0).kind == NextStep::Kind::GiveBack);
        QCOMPARE(steps.at(0).amount, Money::fen(5000));
        QVERIFY(steps.at(1).kind == NextStep::Kind::ContinueCase);
        QVERIFY(steps.at(2).kind == NextStep::Kind::EnterDocument);
        QCOMPARE(steps.at(3).account, 1);
        QCOMPARE(steps.at(4).account, 2);
    }

    /// Open cases of the record, what has no outcome and what is due back; nobody else's.
    void whatIsUnderWayIsTheirs()
    {
        const auto database = memoryDatabase(deskMigrations() + tillMigrations());
        const Customer made = *createCustomer(*database, creation());
        const auto save = [&](const QUuid& whose, CaseState state) {
            const Case open{.id = operationId(),
                .kind = u"P-017"_s,
                .kindZh = u"水费"_s,
                .kindEn = u"Water"_s,
                .channel = u"counter"_s,
                .touchpoint = u"window"_s,
                .act = u"pay"_s,
                .customer = whose,
                .branch = shift().branch,
                .state = state,
                .openedAt = noon,
                .changedAt = noon,
                .lastMove = operationId()};
            HUI_ASSERT(database->transaction([&] { return CaseRepository(*database).save(open); }));
            return open.id;
        };
        const QUuid open = save(made.id, CaseState::Handling);
        save(made.id, CaseState::Followed);
        save(operationId(), CaseState::Handling);
        QList<QUuid> paid;
        for (const QUuid& whose : {made.id, operationId()}) {
            Operation pay = operation(operationId());
            pay.body = {{u"customer"_s, idText(whose)}};
            HUI_ASSERT(database->transaction([&] { return Journal(*database).append(pay); }));
            paid.append(pay.id);
        }
        const std::vector<OwesCash> services{[&](Database&) -> Result<QList<OwedCash>> {
            return QList<OwedCash>{{paid.at(0), u"campus"_s, u"school"_s, Money::fen(5000)},
                {paid.at(1), u"campus"_s, u"school"_s, Money::fen(7000)}};
        }};
        QDateTime asked;
        const HoldsFor holds = [&](Database&, const QStringList& records, const QDateTime& now) {
            asked = now;
            return Result<QList<HeldFor>>({{u"内分泌科"_s, u"Endocrinology"_s, noon.addSecs(600),
                u"community"_s, u"hospital.held."_s + records.first()}});
        };
        const auto found = underwayFor(*database, made.id, shift(), {services, {holds}}, noon);
        QVERIFY(found);
        QCOMPARE(asked, noon);
        QCOMPARE(found->held.size(), 1);
        QCOMPARE(found->held.first().argument, u"hospital.held."_s + idText(made.id));
        QCOMPARE(found->asOf, noon);
        QCOMPARE(found->cases.size(), 1);
        QCOMPARE(found->cases.first().id, open);
        QCOMPARE(found->owed.size(), 1);
        QCOMPARE(found->owed.first().amount, Money::fen(5000));
        QCOMPARE(found->operations.size(), 2); // the record, and the payment
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
