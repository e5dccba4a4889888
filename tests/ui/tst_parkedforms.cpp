// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Store.h"
#include "tests/testkit/Fixed.h"
#include "ui/Module.h"
#include "ui/ParkedForms.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A page with one entry.
class ParkedPage : public PageActions {
public:
    void openWith(const QString&) override { }
    QJsonObject putAway() override
    {
        const QString entered = std::exchange(entry, QString());
        return entered.isEmpty() ? QJsonObject() : QJsonObject{{u"entry"_s, entered}};
    }
    void bringBack(const QJsonObject& kept) override { entry = kept.value("entry"_L1).toString(); }

    QString entry;
};

ServedCustomer withTicket(const QString& number)
{
    ServedCustomer customer;
    customer.ticket = number;
    customer.ticketId = operationId();
    customer.since = QDateTime(QDate(2026, 3, 18), QTime(2, 39), Qt::UTC);
    return customer;
}

} // namespace

/// Who waits finds the pages as they were, and nobody else finds anything of theirs.
class TestParkedForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openDesk();
    }

    void cleanup() { closeDesk(); }

    void whatWasEnteredWaitsWithItsCustomer()
    {
        const ServedCustomer one = withTicket(u"A001"_s);
        const ServedCustomer other = withTicket(u"A002"_s);
        m_customer->start(one);
        m_billpay.entry = u"3205018642"_s;
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        QCOMPARE(m_billpay.entry, QString());
        m_customer->start(other);
        m_billpay.entry = u"9"_s;
        m_loans.entry = u"200000"_s;
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        m_customer->start(one);
        QTRY_COMPARE(m_billpay.entry, u"3205018642"_s);
        QCOMPARE(m_loans.entry, QString());
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        m_customer->start(other);
        QTRY_COMPARE(m_loans.entry, u"200000"_s);
        QCOMPARE(m_billpay.entry, u"9"_s);
    }

    void whoWasServedLeavesNothing()
    {
        const ServedCustomer one = withTicket(u"A001"_s);
        m_customer->start(one);
        m_billpay.entry = u"3205018642"_s;
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        m_customer->start(one);
        QTRY_COMPARE(m_billpay.entry, u"3205018642"_s);
        m_customer->start(withTicket(u"A002"_s)); // the next one: the first has been served
        QCOMPARE(m_billpay.entry, QString());
        m_customer->start(one);
        QVERIFY(QTest::qWaitFor([this] { return rows() == 0; }));
        QCOMPARE(m_billpay.entry, QString());
    }

    /// Whoever is found on the way is the same customer: the form is theirs.
    void aRecordFoundWhileServingChangesNothing()
    {
        ServedCustomer one = withTicket(u"A001"_s);
        m_customer->start(one);
        m_billpay.entry = u"3205018642"_s;
        one.record = operationId();
        m_customer->start(one);
        QCOMPARE(m_billpay.entry, u"3205018642"_s);
    }

    void whoCameWithoutANumberWaitsToo()
    {
        ServedCustomer one = withTicket({});
        one.ticketId = {};
        one.name = u"王*明"_s;
        m_customer->start(one);
        m_billpay.entry = u"1"_s;
        m_customer->park();
        QVERIFY(QTest::qWaitFor([this] { return rows() == 2; }));
        closeDesk();
        openDesk();
        QTRY_COMPARE(m_customer->parked(), QList<ServedCustomer>{one});
        m_customer->resume(visitOf(one));
        QTRY_COMPARE(m_billpay.entry, u"1"_s);
    }

    void aRestartForgetsNothing()
    {
        const ServedCustomer one = withTicket(u"A001"_s);
        m_customer->start(one);
        m_billpay.entry = u"3205018642"_s;
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        QVERIFY(QTest::qWaitFor([this] { return rows() == 2; }));
        closeDesk();
        openDesk();
        m_customer->start(one);
        QTRY_COMPARE(m_billpay.entry, u"3205018642"_s);
    }

    void theNextDayBeginsWithNothing()
    {
        m_customer->start(withTicket(u"A001"_s));
        m_billpay.entry = u"3205018642"_s;
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        QVERIFY(QTest::qWaitFor([this] { return rows() == 2; }));
        closeDesk();
        m_day = m_day.addDays(1);
        openDesk();
        QVERIFY(QTest::qWaitFor([this] { return rows() == 0; }));
    }

    /// What could not be written is kept as long as the window is open, and is said.
    void aFullDiskLosesNothing()
    {
        const ServedCustomer one = withTicket(u"A001"_s);
        m_customer->start(one);
        QSignalSpy failed(m_parked.get(), &ParkedForms::failed);
        m_billpay.entry = u"3205018642"_s;
        m_store
            ->run([](Database& database) -> Result<Done> {
                database.failAfter(0);
                return Done{};
            })
            .waitForFinished();
        m_customer->clear(CurrentCustomer::Leaving::Parked);
        QTRY_COMPARE(failed.size(), 1);
        m_store
            ->run([](Database& database) -> Result<Done> {
                database.failAfter(-1);
                return Done{};
            })
            .waitForFinished();
        m_customer->start(one);
        QCOMPARE(m_billpay.entry, u"3205018642"_s);
    }

private:
    void openDesk()
    {
        m_store = std::make_unique<Store>(StoreSettings{.file = m_folder->filePath(u"journal.db"_s),
            .migrations = parkedFormMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1}});
        m_customer = std::make_unique<CurrentCustomer>();
        const QMap<QString, PageActions*> pages{{u"billpay"_s, &m_billpay}, {u"loans"_s, &m_loans}};
        m_parked = std::make_unique<ParkedForms>(*m_store, *m_customer, m_day,
            ParkedForms::Pages{.made = [pages] { return pages; },
                .of = [pages](const QString& id) { return pages.value(id); }},
            nullptr);
    }

    void closeDesk()
    {
        m_parked.reset();
        m_customer.reset();
        m_store.reset();
        m_billpay.entry.clear();
        m_loans.entry.clear();
    }

    int rows()
    {
        auto count = m_store->run([](Database& database) -> Result<int> {
            auto row = database.run(u"SELECT COUNT(*) FROM parked_form"_s);
            HUI_ASSERT(row && row->next());
            return row->value(0).toInt();
        });
        count.waitForFinished();
        return *count.result();
    }

    QDate m_day{2026, 3, 18};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CurrentCustomer> m_customer;
    ParkedPage m_billpay;
    ParkedPage m_loans;
    std::unique_ptr<ParkedForms> m_parked;
};

QTEST_GUILESS_MAIN(TestParkedForms)
#include "tst_parkedforms.moc"
