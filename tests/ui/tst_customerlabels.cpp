// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/ManyCustomers.h"
#include "tests/testkit/MemoryDatabase.h"
#include "ui/CustomerLabels.h"
#include "ui/PaperPane.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What the labels of whoever is served ask for is known as long as they are served.
class TestCustomerLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void papersAreInLargeTypeForWhoAskedForIt()
    {
        DeskFixture desk(customerMigrations());
        Customer person = manyCustomers(7);
        setTag(person.tags, {u"eyes"_s, true, person.id});
        const Customer other = manyCustomers(8);
        keep(desk, person);
        keep(desk, other);
        CustomerLabels labels(desk.store, desk.sync, desk.customer, nullptr);
        const QSignalSpy failed(&labels, &CustomerLabels::failed);
        const auto isLarge
            = [&desk] { return forCustomer(desk.services(), ReceiptDocument{}).isLarge; };
        QVERIFY(!isLarge());
        desk.customer.start(served(person));
        QTRY_VERIFY(isLarge());
        desk.customer.start(served(other));
        QVERIFY(!isLarge());
        desk.customer.start(served(person));
        QTRY_VERIFY(isLarge());
        setTag(person.tags, {u"eyes"_s, false, operationId()});
        keep(desk, person);
        Q_EMIT desk.sync.changed(u"customer"_s); // another desk took the label away
        QTRY_VERIFY(!isLarge());
        QCOMPARE(failed.size(), 0);
    }

    void whatCannotBeReadIsTold()
    {
        DeskFixture desk; // without the tables of customers
        CustomerLabels labels(desk.store, desk.sync, desk.customer, nullptr);
        const QSignalSpy failed(&labels, &CustomerLabels::failed);
        desk.customer.start(served(manyCustomers(7)));
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    static ServedCustomer served(const Customer& person)
    {
        ServedCustomer served;
        served.record = person.id;
        served.since = FixedClock().nowUtc();
        return served;
    }

    static void keep(DeskFixture& desk, const Customer& person)
    {
        desk.run([&person](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                const auto entered = TagRepository(database).save({u"eyes"_s, u"视力不便"_s,
                    u"Poor sight"_s, QDate(2026, 1, 1), {}, TagEffect::LargePrint});
                return entered ? CustomerRepository(database).save(person) : entered;
            });
        });
    }
};

QTEST_MAIN(TestCustomerLabels)
#include "tst_customerlabels.moc"
