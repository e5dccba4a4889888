// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "app/customer/OpenRecord.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "tests/ui/ParameterScene.h"
#include "ui/MaskedLine.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace hui;
using namespace hui::testkit;

namespace {

Biller powerCompany()
{
    Biller biller = waterWorks(u"p1"_s);
    biller.category = u"electricity"_s;
    biller.name = u"苏州市供电服务中心"_s;
    biller.nameEn = u"Suzhou Power"_s;
    return biller;
}

/// Top-up: the account is a telephone number.
Biller topUp()
{
    Biller biller = waterWorks(u"m1"_s);
    biller.category = u"topup"_s;
    biller.name = u"苏州市话费充值中心"_s;
    biller.nameEn = u"Suzhou Top-up"_s;
    biller.terms.parameters = {phoneParameter()};
    return biller;
}

/// Who has the ticket; nobody looked for a record of theirs.
ServedCustomer holder(const QString& ticket)
{
    ServedCustomer made;
    made.ticket = ticket;
    return made;
}

ServedCustomer served(const Customer& record)
{
    ServedCustomer made = holder(u"A037"_s);
    made.name = masked(CustomerField::Name, record.value(CustomerField::Name));
    made.record = record.id;
    return made;
}

} // namespace

/// Who stands at the counter: the billers they come back to, and what their record fills in.
class TestServedCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_record = person();
        m_desk = std::make_unique<BillpayDesk>();
        m_desk->desk.run([this](Database& database) -> Result<Done> {
            CatalogueRepository catalogue(database);
            for (const Biller& biller : {powerCompany(), topUp()})
                HUI_ASSERT(catalogue.apply(u"biller"_s, biller.id, billerToJson(biller)));
            return keep(database, m_record);
        });
    }

    void cleanup() { m_desk.reset(); }

    void theirOwnBillersComeFirst()
    {
        note(m_record.id.toString(QUuid::WithoutBraces), u"p1"_s);
        note({}, u"w1"_s);
        serve();
        QVERIFY(m_desk->open());
        QTRY_VERIFY(chip(u"bill.own.p1"_s));
        QCOMPARE(chip(u"bill.own.p1"_s)->accessibleName(), u"Electricity · Suzhou Power"_s);
        QVERIFY(chip(u"bill.recent.w1"_s));
        QVERIFY(!chip(u"bill.recent.p1"_s)); // once is enough
        chip(u"bill.own.p1"_s)->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Suzhou Power"_s);
        QVERIFY(line("bill.account")->hasFocus()); // what comes next
    }

    void theNextOneDoesNotSeeThem()
    {
        note(m_record.id.toString(QUuid::WithoutBraces), u"p1"_s);
        serve();
        QVERIFY(m_desk->open());
        QTRY_VERIFY(chip(u"bill.own.p1"_s));
        m_desk->desk.customer.start(holder(u"A038"_s));
        QVERIFY(!chip(u"bill.own.p1"_s)); // at once
        QTRY_VERIFY(chip(u"bill.recent.p1"_s));
    }

    void aMarkIsTheirs()
    {
        QVERIFY(m_desk->open());
        auto* mark = m_desk->find<QAbstractButton>("bill.mark");
        QCOMPARE(mark->text(), u"Mark ☆"_s);
        serve();
        QTRY_COMPARE(mark->text(), u"Mark for the customer ☆"_s);
        mark->setFocus();
        m_desk->press(Qt::Key_Space);
        QTRY_COMPARE(mark->text(), u"Customer's ★"_s);
        QTRY_VERIFY(chip(u"bill.own.w1"_s));
        m_desk->desk.customer.clear();
        QTRY_COMPARE(mark->text(), u"Mark ☆"_s); // not the branch's
    }

    void whatIsPaidIsTheirsNextTime()
    {
        serve();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->pay());
        QTRY_VERIFY(chip(u"bill.own.w1"_s));
    }

    /// Who came for the customer goes along with what is paid; with a document that has run out
    /// nothing is taken.
    void whoCameIsHandedOn()
    {
        AgentScene scene(shift().businessDate);
        scene.document().validUntil = shift().businessDate.addDays(-1);
        const auto come = [&](Database& database) {
            scene.keep(database);
            return Result<Done>(Done{});
        };
        m_desk->desk.run(come);
        ServedCustomer made = served(scene.principal);
        made.agent = scene.agent.id;
        m_desk->desk.customer.start(made);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetch());
        m_desk->edit("bill.received")->setFocus();
        m_desk->type(u"200"_s);
        m_desk->commit();
        QTRY_VERIFY(m_desk->message()->text().contains(u"renew it in their record"_s));
        QCOMPARE(m_desk->booked(u"billpay.pay"_s), 0);
        scene.document().validUntil = shift().businessDate;
        m_desk->desk.run(come);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(u"billpay.pay"_s), 1);
        const auto paid = m_desk->desk.run([](Database& database) {
            return PaymentRepository(database).ofDay(shift().businessDate, 9);
        });
        QCOMPARE(paid.first().came->name, u"王*国"_s);
        QCOMPARE(paid.first().came->principal, u"王*明"_s);
    }

    void theirNumberIsFilledIn()
    {
        serve();
        QVERIFY(m_desk->open());
        m_desk->find<QAbstractButton>("bill.kind.topup")->click();
        QTRY_COMPARE(phone(), u"13800005678"_s);
        m_desk->desk.customer.start(holder(u"A038"_s));
        QCOMPARE(phone(), QString()); // it goes with them
    }

    void whatWasTypedStays()
    {
        QVERIFY(m_desk->open());
        m_desk->find<QAbstractButton>("bill.kind.topup")->click();
        m_desk->edit("bill.owner_phone")->setFocus();
        m_desk->type(u"13900001234"_s);
        serve();
        QTRY_COMPARE(audited(), 1);
        QCOMPARE(phone(), u"13900001234"_s);
    }

    void anAccountNeedsNobodysRecord()
    {
        serve();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetch());
        QCOMPARE(audited(), 0);
    }

    void largeCashIsNotedFromTheRecord()
    {
        m_desk->says.bills = openBills({openBill(u"2026-01"_s, 5'000'000, 0, 0)});
        serve();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetch());
        QTRY_COMPARE(line("payer.name")->entry(), u"王例明"_s);
        QCOMPARE(line("payer.name")->text(), u"王*明"_s);
        QCOMPARE(line("payer.number")->entry(), u"11010519491231002X"_s);
        QCOMPARE(line("payer.number")->text(), u"1101**********002X"_s);
        QCOMPARE(m_desk->find<QComboBox>("payer.kind")->currentData().toString(), u"resident_id"_s);
        QVERIFY(!m_desk->find<QAbstractButton>("payer.copy")->isChecked()); // it is looked at
        QCOMPARE(audited(), 1);
        m_desk->desk.customer.clear();
        QCOMPARE(line("payer.name")->entry(), QString());
    }

    void theBestDocument_data()
    {
        QTest::addColumn<QList<Certificate>>("certificates");
        QTest::addColumn<QString>("number");
        const QDate past(2026, 3, 17);
        const Certificate card{CertificateKind::ResidentId, u"R"_s, u"CHN"_s};
        const Certificate oldCard{CertificateKind::ResidentId, u"O"_s, u"CHN"_s, past};
        const Certificate passport{CertificateKind::Passport, u"P"_s, u"CHN"_s};
        const Certificate oldPassport{CertificateKind::Passport, u"Q"_s, u"CHN"_s, past};
        QTest::newRow("none") << QList<Certificate>{} << QString();
        QTest::newRow("the card before others") << QList{passport, card} << u"R"_s;
        QTest::newRow("valid before run out") << QList{oldCard, passport} << u"P"_s;
        QTest::newRow("run out, for want of another") << QList{oldPassport, oldCard} << u"O"_s;
    }

    void theBestDocument()
    {
        QFETCH(QList<Certificate>, certificates);
        QFETCH(QString, number);
        Customer record;
        record.certificates = certificates;
        const auto best = documentOf(record, QDate(2026, 3, 18));
        QCOMPARE(best ? best->number : QString(), number);
    }

private:
    void serve() { m_desk->desk.customer.start(served(m_record)); }

    void note(const QString& user, const QString& biller)
    {
        m_desk->desk.run([&](Database& database) {
            return BillerUseRepository(database).note(user, biller, noon);
        });
    }

    /// How often the record was taken into a form.
    int audited()
    {
        return m_desk->desk.run([](Database& database) -> Result<int> {
            auto row = database.run(u"SELECT COUNT(*) FROM audit WHERE event = 'customer.fill'"_s);
            HUI_ASSERT(row && row->next());
            return row->value(0).toInt();
        });
    }

    QAbstractButton* chip(const QString& name) const
    {
        return m_desk->window->findChild<QAbstractButton*>(name);
    }

    MaskedLine* line(const char* name) const { return m_desk->find<MaskedLine>(name); }
    QString phone() const { return line("bill.owner_phone")->entry(); }

    KeyMap m_keys;
    Customer m_record;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestServedCustomer)
#include "tst_servedcustomer.moc"
