// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "ui/FindBox.h"
#include "ui/MaskedLine.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QWindow>

using namespace hui;
using namespace hui::testkit;

namespace {

QJsonObject office(const QString& id, const QString& category, const QString& name, int digits)
{
    QJsonObject made = billerValue(id);
    made.insert(u"category"_s, category);
    made.insert(u"name"_s, name);
    made.insert(u"name_en"_s, name);
    made.insert(u"initials"_s, u"xx"_s);
    made.insert(u"account"_s,
        QJsonObject{{u"label"_s, u"编号"_s}, {u"label_en"_s, u"Number"_s}, {u"min"_s, digits},
            {u"max"_s, digits}});
    return made;
}

/// In another city.
QJsonObject trafficOffice()
{
    QJsonObject made = office(u"t1"_s, u"traffic"_s, u"Wuxi Traffic Fines"_s, 16);
    made.insert(u"city"_s, u"320200"_s);
    return made;
}

QJsonObject pausedWorks()
{
    QJsonObject made = office(u"w4"_s, u"heating"_s, u"Suzhou Heating"_s, 10);
    made.insert(u"active"_s, false);
    made.insert(u"pause_text"_s, u"系统升级，3 月 20 日恢复"_s);
    return made;
}

/// Stands behind w1 in the list.
QJsonObject secondWorks()
{
    QJsonObject made = office(u"w2"_s, u"water"_s, u"Suzhou Water Two"_s, 10);
    made.insert(u"name"_s, u"苏州市第二供水服务中心"_s);
    return made;
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
        QCOMPARE(m_desk->field("bill.account")->label(), u"Account"_s);
        QCOMPARE(line("bill.account")->placeholderText(), u"Type it, or scan the bar code"_s);
        QVERIFY(tile("water")->isEnabled());
        QVERIFY(!tile("topup")->isEnabled()); // the city has none
    }

    void anotherCityIsAnotherForm()
    {
        open();
        m_desk->type(u"32050"_s);
        choose("bill.city", u"wx"_s);
        QTRY_VERIFY(tile("traffic")->isChecked());
        QCOMPARE(m_desk->field("bill.account")->label(), u"Number"_s);
        QVERIFY(line("bill.account")->entry().isEmpty()); // another biller's number is another
        line("bill.account")->setFocus();
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->field("bill.account")->helperText(), u"Number is missing."_s);
        QCOMPARE(timesFetched(), 0);
    }

    void aBillerIsFoundByAnyWords()
    {
        open();
        choose("bill.biller", u"two suzhou"_s);
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Suzhou Water Two"_s);
    }

    void whatCannotBePaidSaysWhy()
    {
        open();
        tile("heating")->click();
        auto* billers = qobject_cast<Field*>(m_desk->find<QComboBox>("bill.biller")->parent());
        QCOMPARE(billers->state(), Field::State::Warning);
        QCOMPARE(billers->helperText(), u"系统升级，3 月 20 日恢复"_s);
        QVERIFY(!m_desk->find<QAbstractButton>("bill.fetch")->isEnabled());
        line("bill.account")->setFocus();
        m_desk->type(u"3205018642"_s);
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
        scan(u"huidesk:bill?biller=t1&account=320501123456789"_s); // one digit is missing
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.city")->currentText(), u"Wuxi"_s);
        QCOMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Wuxi Traffic Fines"_s);
        QTRY_VERIFY(tile("traffic")->isChecked());
        QCOMPARE(line("bill.account")->entry(), u"320501123456789"_s);
        QCOMPARE(m_desk->field("bill.account")->helperText(), u"15 entered, 16 are needed."_s);
        QVERIFY(line("bill.account")->hasFocus());
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
        for (const QChar c : u"3205018642"_s) {
            m_desk->desk.clock.advanceMs(300);
            QTest::keyClick(m_desk->window->windowHandle(), c.toLatin1());
        }
        QTest::keyClick(m_desk->window->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(timesFetched(), 1);
    }

    /// Whom the desk served today stands one click away, with its city.
    void thoseOfTodayAreShortCuts()
    {
        open();
        QVERIFY(!m_desk->window->findChild<QAbstractButton*>(u"bill.recent.w1"_s));
        QVERIFY(m_desk->pay());
        QTRY_VERIFY(m_desk->window->findChild<QAbstractButton*>(u"bill.recent.w1"_s));
        choose("bill.city", u"wx"_s);
        QTRY_VERIFY(tile("traffic")->isChecked());
        m_desk->find<QAbstractButton>("bill.recent.w1")->click();
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.city")->currentText(), u"Suzhou"_s);
        QTRY_COMPARE(m_desk->find<QComboBox>("bill.biller")->currentText(), u"Suzhou Water"_s);
        choose("bill.city", u"wx"_s);
        QTRY_VERIFY(tile("traffic")->isChecked());
        m_desk->find<QAbstractButton>("bill.often.320500")->click();
        QTRY_VERIFY(tile("water")->isChecked());
    }

private:
    void open()
    {
        m_desk = std::make_unique<BillpayDesk>();
        m_desk->desk.run([](Database& database) -> Result<Done> {
            CatalogueRepository catalogue(database);
            const QJsonObject wuxi{{u"code"_s, u"320200"_s}, {u"name"_s, u"无锡市"_s},
                {u"name_en"_s, u"Wuxi"_s}, {u"province"_s, u"江苏省"_s}, {u"initials"_s, u"wx"_s}};
            HUI_ASSERT(catalogue.apply(u"city"_s, u"320200"_s, wuxi));
            for (const QJsonObject& biller : {trafficOffice(), pausedWorks(), secondWorks()})
                HUI_ASSERT(catalogue.apply(u"biller"_s, biller.value(u"id"_s).toString(), biller));
            return Done{};
        });
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

    /// The clock stands still: the keys come all at once, as a scanner's nearly do.
    void scan(const QString& code)
    {
        QWindow* window = m_desk->window->windowHandle();
        for (const QChar c : code)
            QTest::keyClick(window, c.toLatin1());
        QTest::keyClick(window, Qt::Key_Return);
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
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestPayeeCard)
#include "tst_payeecard.moc"
