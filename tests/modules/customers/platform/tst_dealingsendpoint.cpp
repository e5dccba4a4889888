// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/server/Inbox.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/OnlineDealings.h"
#include "modules/customers/platform/DealingsEndpoint.h"
#include "tests/modules/customers/platform/CustomerBooks.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A bank with a customer of one branch, and what its desks upload.
struct DealingsBank {
    explicit DealingsBank(const QString& kind)
        : platform(kind, migrations() + caseMigrations())
    {
        outcomeOf(platform, createOperation(), made);
    }

    /// As an upload leaves it; booked when there is an outcome.
    QUuid take(const QJsonObject& body, std::optional<OperationOutcome::Status> outcome,
        const QString& branch = sampleCaller().branch)
    {
        UploadedOperation operation = operationOf(u"billpay.pay"_s, body);
        operation.deviceSequence = ++sequence;
        operation.branch = branch;
        operation.till = u"03"_s;
        operation.amount = Money::fen(18740);
        const auto written = platform.database().transaction([&]() -> Result<Done> {
            Inbox inbox(platform.database());
            const auto taken = inbox.take({operation, {}, QByteArray(32, 'f')}, operation.at);
            HUI_ASSERT(taken && *taken);
            return outcome ? inbox.finish(operation.id, {*outcome, {}, {}, {}, {}}, operation.at)
                           : Result<Done>(Done{});
        });
        HUI_ASSERT(written);
        return operation.id;
    }

    Response ask(const QUuid& customer, qint64 before = 0)
    {
        const QString path
            = u"/v1/customers/%1/dealings?before=%2"_s.arg(idText(customer)).arg(before);
        Request request = platform.request("GET", path);
        request.parameters.insert(u"id"_s, idText(customer));
        request.query = QUrlQuery(u"before=%1"_s.arg(before));
        return listDealings()(platform.context(), request);
    }

    DealingsPage page(const QUuid& customer, qint64 before = 0)
    {
        const Response answer = ask(customer, before);
        HUI_ASSERT(answer.status == 200);
        return dealingsPageFromJson(answer.body).value();
    }

    QJsonObject bodyFor(const QUuid& customer) const
    {
        return {{u"customer"_s, idText(customer)}, {u"category"_s, u"water"_s},
            {u"account"_s, u"3205018642"_s}};
    }

    Platform platform;
    const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
    qint64 sequence = 0;
};

} // namespace

/// What was done for a customer anywhere in the bank, on both databases.
class TestDealingsEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the customer did on the telephone stands beside what the branch did with the case.
    void tellsWhatWasDoneOnline_data() { onBothDatabases(); }
    void tellsWhatWasDoneOnline()
    {
        QFETCH(QString, database);
        DealingsBank bank(database);
        Case begun{.id = operationId(),
            .kind = u"P-017"_s,
            .kindZh = u"水费"_s,
            .kindEn = u"Water"_s,
            .channel = u"phone"_s,
            .touchpoint = u"page"_s,
            .act = u"pay"_s};
        const QDateTime at = FixedClock().nowUtc().addSecs(-600);
        begun = openedAs(begun, elsewhere, {begun.id, {}, {}, at});
        const QUuid typed = operationId();
        noteEvent(begun, u"typed"_s, {typed, phoneHolder(), {}, at.addSecs(60)});
        HUI_ASSERT(bank.platform.database().transaction(
            [&] { return CaseRepository(bank.platform.database()).save(begun); }));
        QJsonObject body = bank.bodyFor(bank.made.id);
        body.insert(u"case"_s, idText(begun.id));
        const QUuid paid = bank.take(body, OperationOutcome::Status::Accepted);
        const DealingsPage page = bank.page(bank.made.id);
        QCOMPARE(page.entries.size(), 3);
        QCOMPARE(page.entries.at(0).operation.id, paid);
        QCOMPARE(channelOf(page.entries.at(0)), u"counter"_s);
        QCOMPARE(page.entries.at(1).operation.id, typed);
        QCOMPARE(channelOf(page.entries.at(1)), u"phone"_s);
        QCOMPARE(page.entries.at(1).operation.body.value("need_en"_L1).toString(), u"Water"_s);
        QCOMPARE(page.entries.at(2).operation.kind, u"online.open"_s);
        QCOMPARE(page.entries.at(2).operation.shift.branch, elsewhere);
    }

    void tellsWhatEveryBranchDid_data() { onBothDatabases(); }
    void tellsWhatEveryBranchDid()
    {
        QFETCH(QString, database);
        DealingsBank bank(database);
        using enum OperationOutcome::Status;
        const QUuid here = bank.take(bank.bodyFor(bank.made.id), Accepted);
        const QUuid there = bank.take(bank.bodyFor(bank.made.id), Rejected, elsewhere);
        const QUuid open = bank.take({{u"original"_s, idText(here)}}, std::nullopt);
        bank.take(bank.bodyFor(operationId()), Accepted); // somebody else's
        bank.take({{u"account"_s, u"3205018642"_s}}, Accepted); // nobody's
        const DealingsPage page = bank.page(bank.made.id);
        QCOMPARE(page.next, 0);
        QCOMPARE(page.entries.size(), 3);
        QCOMPARE(page.entries.at(0).operation.id, open);
        QCOMPARE(page.entries.at(0).state, OutboxState::Unknown);
        QCOMPARE(page.entries.at(1).operation.id, there);
        QCOMPARE(page.entries.at(1).state, OutboxState::Rejected);
        QCOMPARE(page.entries.at(1).operation.shift.branch, elsewhere);
        QCOMPARE(page.entries.at(2).operation.id, here);
        QCOMPARE(page.entries.at(2).operation.body.value("account"_L1).toString(), u"******8642"_s);
        QVERIFY(page.entries.at(2).operation.amount == Money::fen(18740));
    }

    void goesOnWhereItLeftOff_data() { onBothDatabases(); }
    void goesOnWhereItLeftOff()
    {
        QFETCH(QString, database);
        DealingsBank bank(database);
        QList<QUuid> ids;
        for (int i = 0; i < dealingsPage + 2; ++i)
            ids.prepend(bank.take(bank.bodyFor(bank.made.id), OperationOutcome::Status::Accepted));
        const DealingsPage first = bank.page(bank.made.id);
        QCOMPARE(first.entries.size(), dealingsPage);
        QVERIFY(first.next > 0);
        const DealingsPage rest = bank.page(bank.made.id, first.next);
        QCOMPARE(rest.entries.size(), 2);
        QCOMPARE(rest.next, 0);
        QCOMPARE(rest.entries.last().operation.id, ids.last());
        QCOMPARE(rest.entries.first().operation.id, ids.at(dealingsPage));
    }

    /// What was done under the number of a record that was joined is the person's all the same.
    void joinedRecordsAreOne_data() { onBothDatabases(); }
    void joinedRecordsAreOne()
    {
        QFETCH(QString, database);
        DealingsBank bank(database);
        UploadedOperation second = creation(u"王例明"_s, QString());
        second.branch = elsewhere;
        outcomeOf(bank.platform, createOperation(), second); // joins the first
        const QUuid before
            = bank.take(bank.bodyFor(second.id), OperationOutcome::Status::Accepted, elsewhere);
        QCOMPARE(bank.page(bank.made.id).entries.size(), 1);
        QCOMPARE(bank.page(second.id).entries.first().operation.id, before);
    }

    void onlyTheBranchOfTheCustomerMayLook_data() { onBothDatabases(); }
    void onlyTheBranchOfTheCustomerMayLook()
    {
        QFETCH(QString, database);
        DealingsBank bank(database);
        UploadedOperation other = operationOf(u"customer.create"_s,
            toJson(CreateBody{
                {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)},
                {{CustomerField::Name, {}, u"周样"_s}}}));
        other.branch = elsewhere;
        QCOMPARE(outcomeOf(bank.platform, createOperation(), other).code, QString());
        bank.take(bank.bodyFor(other.id), OperationOutcome::Status::Accepted, elsewhere);
        QCOMPARE(codeOf(bank.ask(other.id)), u"customer_unknown"_s);
        QCOMPARE(codeOf(bank.ask(operationId())), u"customer_unknown"_s);
        QCOMPARE(codeOf(bank.ask(bank.made.id, -1)), u"malformed"_s);
        QCOMPARE(bank.ask(bank.made.id).status, 200);
        auto looks = bank.platform.database().run(
            u"SELECT outcome FROM audit WHERE action = 'customer.dealings' ORDER BY outcome"_s);
        QVERIFY(looks);
        QStringList outcomes;
        while (looks->next())
            outcomes.append(looks->value(0).toString());
        QCOMPARE(outcomes, (QStringList{u"customer_unknown"_s, u"customer_unknown"_s, u"ok"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDealingsEndpoint)
#include "tst_dealingsendpoint.moc"
