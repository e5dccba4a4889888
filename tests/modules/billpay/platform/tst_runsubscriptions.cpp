// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueWire.h"
#include "app/server/Changes.h"
#include "modules/billpay/SubscriptionWire.h"
#include "modules/billpay/platform/RunSubscriptions.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"
#include "tests/modules/billpay/platform/BillpayBooks.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using Status = OperationOutcome::Status;

constexpr qint64 day = 86'400'000; // milliseconds
const QString payer = u"customer:123456"_s;

/// A platform whose water works take subscriptions.
class Books : public BillpayBooks {
public:
    explicit Books(const QString& databaseKind)
        : BillpayBooks(databaseKind)
    {
        tell(database(), someBiller(waterWorks, u"water"_s, [](BillerTerms& terms) {
            terms.subscribable = true;
        }));
    }

    /// The job on a day.
    void runAfterDays(int days)
    {
        platform().clock().advanceMs(days * day);
        QVERIFY(runSubscriptions(platform().context(), m_billers));
    }

    /// What the account owes when the job comes.
    qint64 owed()
    {
        const auto account = m_billers->fetch(
            database(), {waterWorks, u"3205018642"_s}, platform().clock().nowUtc().date());
        HUI_ASSERT(account.has_value());
        qint64 sum = 0;
        for (const BillerBill& bill : account->bills)
            sum += bill.due().minor();
        return sum;
    }

    /// What the desks were told last.
    QList<SubscriptionRun> told(const UploadedOperation& subscription)
    {
        const auto value = lastTold(
            database(), u"subscription"_s, subscription.id.toString(QUuid::WithoutBraces));
        HUI_ASSERT(value.has_value());
        return *value ? *subscriptionRunsFromJson(**value) : QList<SubscriptionRun>{};
    }

    /// The status of the only period.
    std::optional<RunStatus> status(const UploadedOperation& subscription)
    {
        const QList<SubscriptionRun> runs = told(subscription);
        return runs.size() == 1 ? std::optional(runs.first().status) : std::nullopt;
    }

private:
    const std::shared_ptr<SimulatedBillers> m_billers = std::make_shared<SimulatedBillers>();
};

QJsonObject paper()
{
    return {{u"kind"_s, u"paper"_s}, {u"reference"_s, u"QY-0001"_s}};
}

SubscriptionTerms agreed(qint64 fen = 10'000'000)
{
    return {SubscriptionMode::Auto, CapKind::Max, Money::fen(fen), 25, shift().businessDate, {}};
}

UploadedOperation subscribing(const SubscriptionTerms& terms = agreed(),
    const QString& token = u"SIM-123456"_s, const QString& biller = waterWorks)
{
    UploadedOperation made = uploaded(u"billpay.subscribe"_s, 0,
        {{u"biller"_s, biller}, {u"account"_s, u"3205018642"_s}, {u"holder"_s, u"王*明"_s},
            {u"customer"_s, u"0195a7d4-5c00-7000-8000-000000000009"_s},
            {u"debit"_s, QJsonObject{{u"token"_s, token}, {u"masked"_s, u"6222 **** 0186"_s}}},
            {u"terms"_s, toJson(terms)}, {u"remind_days_before"_s, 3}, {u"signature"_s, paper()}});
    made.amount.reset();
    return made;
}

UploadedOperation about(
    const QString& kind, const UploadedOperation& subscription, QJsonObject words = {})
{
    words.insert(u"original"_s, subscription.id.toString(QUuid::WithoutBraces));
    words.insert(u"signature"_s, paper());
    UploadedOperation made = uploaded(kind, 0, words);
    made.amount.reset();
    return made;
}

} // namespace

/// Today is 2026-03-18; the day of the month is the 25th.
class TestRunSubscriptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remindsThenPaysOnce_data() { onBothDatabases(); }
    void remindsThenPaysOnce()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing();
        QCOMPARE(books.upload(made).status, Status::Accepted);
        books.runAfterDays(3); // the 21st
        QVERIFY(books.told(made).isEmpty());
        books.runAfterDays(1);
        QCOMPARE(books.status(made), RunStatus::Reminded);
        books.runAfterDays(3); // the 25th
        QCOMPARE(books.status(made), RunStatus::Paid);
        const qint64 paid = books.told(made).first().amount.minor();
        QVERIFY(paid > 0);
        QCOMPARE(books.balance(payer), paid);
        QCOMPARE(books.balance(u"biller:"_s + waterWorks), -paid);
        QCOMPARE(books.owed(), 0);
        for (int again = 0; again < 2; ++again)
            books.runAfterDays(0);
        QCOMPARE(books.balance(payer), paid);
        QVERIFY(books.isBalanced());
    }

    void asksAboveWhatWasAgreed_data() { onBothDatabases(); }
    void asksAboveWhatWasAgreed()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing(agreed(1));
        QCOMPARE(books.upload(made).status, Status::Accepted);
        books.runAfterDays(7);
        QCOMPARE(books.status(made), RunStatus::Asked);
        QVERIFY(books.told(made).first().amount.minor() > 1);
        QCOMPARE(books.balance(payer), 0);
    }

    void finishesWhatABillerAnswersLater_data() { onBothDatabases(); }
    void finishesWhatABillerAnswersLater()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing();
        books.upload(made);
        books.behave(BillerBehaviour::Silent);
        books.runAfterDays(7);
        QCOMPARE(books.status(made), RunStatus::Paying);
        const qint64 held = books.balance(u"suspense:"_s + sampleBranch);
        QVERIFY(held < 0);
        books.runAfterDays(1);
        QCOMPARE(books.status(made), RunStatus::Paid);
        QCOMPARE(books.balance(u"suspense:"_s + sampleBranch), 0);
        QCOMPARE(books.balance(payer), -held);
    }

    void tellsThatItFailed_data() { onBothDatabases(); }
    void tellsThatItFailed()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation empty = subscribing(agreed(), u"SIM-123400"_s);
        QCOMPARE(books.upload(empty).status, Status::Accepted);
        books.runAfterDays(7);
        QCOMPARE(books.status(empty), RunStatus::Failed); // nothing in the account
        QCOMPARE(books.balance(u"customer:123400"_s), 0);
        QVERIFY(books.isBalanced());
    }

    void waitsForABillerThatIsClosed_data() { onBothDatabases(); }
    void waitsForABillerThatIsClosed()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing();
        books.upload(made);
        books.behave(BillerBehaviour::Maintenance);
        books.runAfterDays(7);
        QVERIFY(books.told(made).isEmpty());
        books.behave(BillerBehaviour::Normal);
        books.runAfterDays(0);
        QCOMPARE(books.status(made), RunStatus::Paid);
    }

    void leavesOutWhatWasSkipped_data() { onBothDatabases(); }
    void leavesOutWhatWasSkipped()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing();
        books.upload(made);
        const auto skip = [&](const QString& period) {
            return books.upload(about(u"billpay.skip_period"_s, made, {{u"period"_s, period}}));
        };
        QCOMPARE(skip(u"2026-03"_s).status, Status::Accepted);
        books.runAfterDays(7);
        QCOMPARE(books.status(made), RunStatus::Skipped);
        QCOMPARE(books.balance(payer), 0);
        QCOMPARE(skip(u"2026-03"_s).code, u"period_done"_s);
        books.runAfterDays(31); // the 25th of April
        QCOMPARE(books.told(made).last().status, RunStatus::Paid);
    }

    void doesNothingWhenItIsOver_data() { onBothDatabases(); }
    void doesNothingWhenItIsOver()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing();
        books.upload(made);
        QCOMPARE(books.upload(about(u"billpay.unsubscribe"_s, made)).status, Status::Accepted);
        QCOMPARE(books.upload(about(u"billpay.unsubscribe"_s, made)).code, u"subscription_over"_s);
        SubscriptionTerms soonOver = agreed();
        soonOver.endsOn = QDate(2026, 3, 20);
        const UploadedOperation ending = subscribing(soonOver);
        QCOMPARE(books.upload(ending).status, Status::Accepted);
        books.runAfterDays(7);
        QVERIFY(books.told(made).isEmpty());
        QVERIFY(books.told(ending).isEmpty());
        QCOMPARE((*SubscriptionBookRepository(books.database()).byOperation(ending.id))->state,
            SubscriptionState::Ended);
    }

    void changesWhatWasAgreed_data() { onBothDatabases(); }
    void changesWhatWasAgreed()
    {
        QFETCH(QString, database);
        Books books(database);
        const UploadedOperation made = subscribing();
        books.upload(made);
        QCOMPARE(books
                     .upload(about(
                         u"billpay.change_subscription"_s, made, {{u"terms"_s, toJson(agreed(1))}}))
                     .status,
            Status::Accepted);
        books.runAfterDays(7);
        QCOMPARE(books.status(made), RunStatus::Asked);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<UploadedOperation>("operation");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row
                = [&](const char* name, const UploadedOperation& operation, const QString& code) {
                      QTest::addRow("%s %s", qPrintable(kind), name) << kind << operation << code;
                  };
            row("unknown biller", subscribing(agreed(), u"SIM-123456"_s, u"x"_s),
                u"biller_unknown"_s);
            row("bad account", subscribing(agreed(), u"SIM-123499"_s), u"debit_refused"_s);
            row("second", subscribing(), u"subscribed_already"_s);
            row("of nothing", about(u"billpay.unsubscribe"_s, subscribing()),
                u"original_unknown"_s);
        }
    }

    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(UploadedOperation, operation);
        Books books(database);
        QCOMPARE(books.upload(subscribing()).status, Status::Accepted);
        QTEST(books.upload(operation).code, "code");
    }
};

QTEST_APPLESS_MAIN(TestRunSubscriptions)
#include "tst_runsubscriptions.moc"
