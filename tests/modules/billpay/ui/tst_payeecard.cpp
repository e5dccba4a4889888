// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "tests/testkit/Fingers.h"
#include "tests/ui/ParameterScene.h"
#include "ui/FindBox.h"
#include "ui/MaskedLine.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QWindow>

using namespace hui;
using namespace hui::testkit;

namespace {

/// A traffic office in another city: a decision from the QR code, the plate, the owner's phone.
Biller trafficOffice()
{
    Biller biller = waterWorks(u"t1"_s);
    biller.category = u"traffic"_s;
    biller.city = u"320200"_s;
    biller.name = u"无锡市交通罚款代收"_s;
    biller.nameEn = u"Wuxi Traffic Fines"_s;
    biller.initials = u"wxsjtfkds"_s;
    biller.terms.parameters = {decisionParameter(), plateParameter(), phoneParameter()};
    return biller;
}

/// The water works again, under another id, as a scanner finds its number on the bar code.
Biller secondWorks()
{
    Biller biller = waterWorks(u"w2"_s);
    biller.name = u"苏州市第二供水服务中心"_s;
    biller.nameEn = u"Suzhou Water Two"_s;
    biller.initials = u"szsdegsfwzx"_s;
    return biller;
}

Biller laterWorks()
{
    Biller biller = waterWorks(u"w3"_s);
    biller.category = u"gas"_s;
    biller.terms.parameters.first().kind = ParameterKind::Unknown;
    return biller;
}

/// Asks for what is never taken of a customer.
Biller askingWorks()
{
    Biller biller = waterWorks(u"w5"_s);
    biller.category = u"property"_s;
    Parameter pin = accountParameter();
    pin.key = u"query_pin"_s;
    pin.label = {u"查询密码"_s, u"Query password"_s};
    biller.terms.parameters.append(pin);
    return biller;
}

Biller pausedWorks()
{
    Biller biller = waterWorks(u"w4"_s);
    biller.category = u"heating"_s;
    biller.terms.state = BillerState::Paused;
    biller.pauseText = u"系统升级，3 月 20 日恢复"_s;
    return biller;
}

} // namespace

/// Whose bill: the left card, made from the catalogue, filled by keys and by a scanner.
class TestPayeeCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup() { m_desk.reset(); }

    void theFormIsTheBillers()
    {
        open();
        QCOMPARE(m_desk->field("bill.account")->label(), u"Account no."_s);
        QCOMPARE(line("bill.account")->placeholderText(), u"Type it, or scan the bar code"_s);
        QVERIFY(tile("water")->isEnabled());
        QVERIFY(!tile("topup")->isEnabled()); // the city has none
        tile("gas")->click();
        QVERIFY(!m_desk->find<QAbstractButton>("bill.fetch")->isEnabled());
    }

    void anotherKindIsAnotherForm()
    {
        open();
        m_desk->type(u"32050"_s);
        choose("bill.city", u"wx"_s);
        QTRY_VERIFY(m_desk->window->findChild<QLineEdit*>(u"bill.decision"_s));
        QVERIFY(tile("traffic")->isChecked());
        QVERIFY(line("bill.decision")->text().isEmpty());
        line("bill.decision")->setFocus();
        m_desk->type(u"3205011234567890"_s);
        m_desk->press(Qt::Key_Return);
        QVERIFY(line("bill.plate")->hasFocus());
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_Return); // the last one commits
        QCOMPARE(m_desk->field("bill.plate")->helperText(), u"Plate is missing."_s);
        QVERIFY(line("bill.plate")->hasFocus());
        QCOMPARE(timesFetched(), 0);
    }

    void aBillerIsFoundByAnyWords()
    {
        open();
        choose("bill.biller", u"two suzhou"_s);
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Suzhou Water Two"_s);
    }

    /// Another page leads to the account while the catalogue is still being read: it is asked for,
    /// and the first biller of the city does not take its place.
    void anAccountIsPaidOnAPageThatWasJustMade()
    {
        seed();
        QVERIFY(m_desk->openAtOnce(u"biller.w2/3205018642"_s));
        QTRY_COMPARE(timesFetched(), 1);
        QCOMPARE(fetchedAccount(), account);
        QCOMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Suzhou Water Two"_s);
        QCOMPARE(line("bill.account")->entry(), account);
    }

    void whatCannotBePaidSaysWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("paused") << u"heating"_s << u"系统升级，3 月 20 日恢复"_s;
        QTest::newRow("of a later platform")
            << u"gas"_s
            << u"This desk does not know all that this biller asks for: shown, not payable."_s;
        QTest::newRow("asks for a secret") << u"property"_s
                                           << u"A field asks for a secret of the customer: a "
                                              u"password, a code or a biometric. It is "
                                              "never taken."_s;
    }

    void whatCannotBePaidSaysWhy()
    {
        QFETCH(QString, kind);
        QFETCH(QString, said);
        open();
        tile(qPrintable(kind))->click();
        auto* billers = qobject_cast<Field*>(m_desk->find<QComboBox>("bill.biller")->parent());
        QCOMPARE(billers->state(), Field::State::Warning);
        QCOMPARE(billers->helperText(), said);
        QVERIFY(!m_desk->find<QAbstractButton>("bill.fetch")->isEnabled());
        line("bill.account")->setFocus();
        m_desk->press(Qt::Key_Return);
        QCOMPARE(timesFetched(), 0);
    }

    /// The customer hands over the next bill while the cash of the first is being typed.
    void aBarCodeIsTakenWhereverTheFocusIs()
    {
        open();
        QVERIFY(m_desk->fetch());
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        scan(u"3205018699"_s);
        QTRY_COMPARE(timesFetched(), 2);
        QCOMPARE(fetchedAccount(), u"3205018699"_s);
        QVERIFY(m_desk->edit("bill.received")->text().isEmpty());
        QCOMPARE(line("bill.account")->text(), u"******8699"_s); // masked: it was not typed here
    }

    void aCodeOfAnotherBillerSwitchesThePage()
    {
        open();
        scan(u"huidesk:bill?biller=t1&account=3205011234567890&plate=%E8%8B%8FB12345"_s);
        QTRY_VERIFY(m_desk->window->findChild<QLineEdit*>(u"bill.decision"_s));
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.city")->currentText(), u"Wuxi"_s);
        QCOMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Wuxi Traffic Fines"_s);
        QVERIFY(tile("traffic")->isChecked());
        QCOMPARE(line("bill.decision")->entry(), u"3205011234567890"_s);
        QCOMPARE(line("bill.plate")->entry(), u"苏B12345"_s);
        QVERIFY(line("bill.owner_phone")->hasFocus()); // what the code does not say
        QCOMPARE(timesFetched(), 0);
    }

    void aCodeThatIsWhollyKnownFetches()
    {
        open();
        scan(u"huidesk:bill?biller=w2&account=3205018642"_s);
        QTRY_COMPARE(timesFetched(), 1);
        QCOMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Suzhou Water Two"_s);
    }

    void theAddressMayBePastedToo()
    {
        open();
        QGuiApplication::clipboard()->setText(u"huidesk:bill?biller=w2&account=3205018642"_s);
        QTest::keySequence(line("bill.account"), QKeySequence::Paste);
        QTRY_COMPARE(timesFetched(), 1);
        QCOMPARE(fetchedAccount(), u"3205018642"_s);
    }

    void aCodeThatHelpsNothingSaysSo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("a web page")
            << u"https://example.com/?a=1"_s << u"This code is not one of a bill."_s;
        QTest::newRow("unknown biller")
            << u"huidesk:bill?biller=none&account=1"_s
            << u"The catalogue does not have the biller of this code."_s;
        QTest::newRow("a number of something else")
            << u"6901234567892123"_s << u"This code fits nothing that is asked for here."_s;
    }

    void aCodeThatHelpsNothingSaysSo()
    {
        QFETCH(QString, code);
        QFETCH(QString, said);
        open();
        m_desk->find<QAbstractButton>("bill.fetch")->setFocus();
        scan(code);
        QTRY_COMPARE(m_desk->text("bill.scanNote"), said);
        QCOMPARE(timesFetched(), 0);
        QVERIFY(line("bill.account")->entry().isEmpty());
    }

    void theScanButtonTakesASlowScanner()
    {
        open();
        m_desk->find<QAbstractButton>("bill.scan")->click();
        QCOMPARE(m_desk->text("bill.scanNote"), u"Scan the code now. Esc gives up."_s);
        scan(u"3205018642"_s, 300);
        QTRY_COMPARE(timesFetched(), 1);
    }

    void whatWasTypedBeforeTheCatalogueCameIsKept()
    {
        m_desk = std::make_unique<BillpayDesk>();
        QVERIFY(m_desk->open());
        // the biller came with the first reading; what stands in the account now is the teller's
        m_desk->type(u"3205018642"_s);
        Q_EMIT m_desk->desk.sync.changed(u"biller"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(timesFetched(), 1);
    }

private:
    /// The catalogue of two cities, and no page yet.
    void seed()
    {
        BillpayDesk::Day day;
        Biller scanned = waterWorks(u"w1"_s);
        scanned.terms.parameters = {accountParameter()};
        day.biller = billerToJson(scanned);
        m_desk = std::make_unique<BillpayDesk>(day);
        m_desk->desk.run([](Database& database) -> Result<Done> {
            CatalogueRepository catalogue(database);
            const City wuxi{u"320200"_s, u"无锡市"_s, u"Wuxi"_s, u"江苏省"_s, u"wx"_s};
            HUI_ASSERT(catalogue.apply(u"city"_s, wuxi.code, cityToJson(wuxi)));
            for (const Biller& biller :
                {trafficOffice(), secondWorks(), laterWorks(), askingWorks(), pausedWorks()})
                HUI_ASSERT(catalogue.apply(u"biller"_s, biller.id, billerToJson(biller)));
            return Done{};
        });
    }

    void open()
    {
        seed();
        QVERIFY(m_desk->open());
        QVERIFY(line("bill.account")->hasFocus());
    }

    MaskedLine* line(const char* name) const { return m_desk->find<MaskedLine>(name); }

    QAbstractButton* tile(const char* kind) const
    {
        return m_desk->find<QAbstractButton>(
            qPrintable(u"bill.kind."_s + QString::fromLatin1(kind)));
    }

    void choose(const char* box, const QString& words)
    {
        auto* found = m_desk->find<FindBox>(box);
        found->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(found, words);
        QTest::keyClick(found, Qt::Key_Return);
    }

    void scan(const QString& code, int eachMs = testkit::Fingers::scannerMs)
    {
        QWindow& window = *m_desk->window->windowHandle();
        m_fingers.type(window, code, eachMs);
        m_fingers.press(window, Qt::Key_Return, eachMs);
    }

    QList<UplinkRequest> fetches() const
    {
        QList<UplinkRequest> asked = m_desk->desk.uplink.seen();
        asked.removeIf(
            [](const UplinkRequest& request) { return request.path != u"/v1/bills:fetch"_s; });
        return asked;
    }

    qsizetype timesFetched() const { return fetches().size(); }
    QString fetchedAccount() const { return fetches().last().body.value(u"account"_s).toString(); }

    KeyMap m_keys;
    testkit::Fingers m_fingers;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestPayeeCard)
#include "tst_payeecard.moc"
