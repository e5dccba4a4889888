// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Fingers.h"
#include "tests/testkit/OnPage.h"
#include "ui/CertificateKinds.h"
#include "ui/DocumentFill.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerCard.h"
#include "ui/WedgeScanner.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A document on the reader fills in who pays much cash, on a page that listens for codes.
class TestDocumentFill : public QObject, OnPage<QWidget> {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(true); }

    void cleanup()
    {
        m_codes.reset();
        m_page.reset();
        m_desk.reset();
    }

    /// As a reader types, while the keyboard is in the card: nothing of it is a code of the page.
    void aCardOnTheReaderFillsIt()
    {
        m_card->setNeeded(true);
        find<MaskedLine>("payer.name")->setFocus();
        scan(
            {u"王例明|男|汉|19790612|样例路 18 号|320508197906121015|样例公安局|20150430|20350430"_s});
        QCOMPARE(find<MaskedLine>("payer.name")->entry(), u"王例明"_s);
        QCOMPARE(find<MaskedLine>("payer.number")->text(), u"3205**********1015"_s);
        QCOMPARE(chosenKind(*find<QComboBox>("payer.kind")), CertificateKind::ResidentId);
        QCOMPARE(find<QLineEdit>("payer.until")->text(), u"2035-04-30"_s);
        QCOMPARE(find<QComboBox>("payer.sex")->currentData().toString(), u"M"_s);
        QVERIFY(!find<QComboBox>("payer.sex")->isEnabled()); // the number says so
        QCOMPARE(find<MaskedLine>("payer.nationality")->entry(), u"CHN"_s);
        QCOMPARE(find<MaskedLine>("payer.address")->entry(), u"样例路 18 号"_s);
        QCOMPARE(m_codes->size(), 0);
    }

    /// Of a passport the country as well, and what was typed of another document goes.
    void aPassportReplacesWhatWasTyped()
    {
        m_card->setNeeded(true);
        type<MaskedLine>("payer.number", u"320508197906121015"_s);
        type<QLineEdit>("payer.until", u"2035-04-30"_s);
        fieldOf("payer.number")->setVerdict({Field::State::Error, u"wrong"_s});
        scan({u"P<D<<SPECIMEN<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"C01X00T478D<<7906123F3004308<<<<<<<<<<<<<<<2"_s});
        QTRY_COMPARE(find<MaskedLine>("payer.name")->entry(), u"SPECIMEN ANNA MARIA"_s);
        QCOMPARE(chosenKind(*find<QComboBox>("payer.kind")), CertificateKind::Passport);
        QCOMPARE(find<MaskedLine>("payer.number")->entry(), u"C01X00T47"_s);
        QCOMPARE(find<QLineEdit>("payer.country")->text(), u"DEU"_s);
        QCOMPARE(find<QComboBox>("payer.sex")->currentData().toString(), u"F"_s);
        QCOMPARE(find<MaskedLine>("payer.nationality")->entry(), u"DEU"_s);
        QCOMPARE(find<QLineEdit>("payer.until")->text(), u"2030-04-30"_s);
        QCOMPARE(fieldOf("payer.number")->state(), Field::State::Idle);
    }

    void whatRanOutIsSaid()
    {
        m_card->setNeeded(true);
        find<MaskedLine>("payer.name")->setFocus();
        scan(
            {u"王例明|男|汉|19790612|样例路 18 号|320508197906121015|样例公安局|20050430|20250430"_s});
        QCOMPARE(find<MaskedLine>("payer.name")->entry(), u"王例明"_s);
        QCOMPARE(fieldOf("payer.number")->state(), Field::State::Warning);
    }

    void whatIsNoDocumentIsSaid()
    {
        m_card->setNeeded(true);
        type<MaskedLine>("payer.name", u"Sun Yangqiu"_s);
        scan({u"3205018642"_s});
        QCOMPARE(fieldOf("payer.number")->state(), Field::State::Error);
        QCOMPARE(find<MaskedLine>("payer.name")->entry(), u"Sun Yangqiu"_s);
    }

    /// Elsewhere on the page it is a code, and a card that is not asked for takes nothing.
    void elsewhereItIsACode()
    {
        find<QLineEdit>("code")->setFocus();
        scan({u"3205018642"_s});
        QCOMPARE(m_codes->size(), 1);
        Q_EMIT m_card->findChild<WedgeScanner*>()->scanned(u"SIM-ID-1"_s);
        QVERIFY(find<MaskedLine>("payer.name")->entry().isEmpty());
    }

    /// What another listener of the page heard: taken while the card is shown, when it is of a
    /// document.
    void whatIsOfADocumentIsTaken_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<QString>("number");
        const auto row
            = [](const char* name, const QStringList& lines, bool isTaken, const QString& number) {
                  QTest::newRow(name) << lines << isTaken << number;
              };
        const QString first = u"P<D<<SPECIMEN<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
        const QString second = u"C01X00T478D<<7906123F3004308<<<<<<<<<<<<<<<2"_s;
        row("a passport", {first, second}, true, u"C01X00T47"_s);
        row("its lines as one", {first + second}, true, u"C01X00T47"_s);
        row("a card",
            {u"王例明|男|汉|19790612|样例路 18 号|320508197906121015|样例公安局|20150430|20350430"_s},
            true, u"320508197906121015"_s);
        row("a card with a slip",
            {u"王例明|男|汉|19790612|样例路 18 号|320508197906121016|样例公安局|20150430|20350430"_s},
            true, {});
        row("a number", {u"3205018642"_s}, false, {});
        row("a long number", {u"320501864211223344556677889900"_s}, false, {});
        row("a longer one", {u"32050186421122334455667788990011223344556677"_s}, false, {});
        row("an address", {u"https://pay.example/320501864211223344556677"_s}, false, {});
    }
    void whatIsOfADocumentIsTaken()
    {
        QFETCH(QStringList, lines);
        QFETCH(bool, isTaken);
        QFETCH(QString, number);
        for (const QString& line : std::as_const(lines))
            QVERIFY(!m_card->takesScan(line)); // it is not asked for
        m_card->setNeeded(true);
        for (const QString& line : std::as_const(lines))
            QCOMPARE(m_card->takesScan(line), isTaken);
        QCOMPARE(find<MaskedLine>("payer.number")->entry(), number);
        const bool isWrong = isTaken && number.isEmpty();
        QCOMPARE(fieldOf("payer.number")->state() == Field::State::Error, isWrong);
    }

    void withoutAReaderNothingListens()
    {
        open(false);
        QVERIFY(!m_card->findChild<WedgeScanner*>());
        m_card->setNeeded(true);
        QVERIFY(!m_card->takesScan(u"SIM-ID-1"_s));
    }

private:
    void open(bool hasReader)
    {
        cleanup();
        m_desk = std::make_unique<DeskFixture>(customerMigrations());
        Services services = m_desk->services();
        if (!hasReader)
            services.reader = nullptr;
        m_page = std::make_unique<QWidget>();
        auto* code = new QLineEdit(m_page.get());
        code->setObjectName(u"code"_s);
        m_card = new PayerCard(services, u"billpay"_s, m_page.get());
        auto* column = new QVBoxLayout(m_page.get());
        column->addWidget(code);
        column->addWidget(m_card);
        m_codes = std::make_unique<QSignalSpy>(new WedgeScanner(*m_page), &WedgeScanner::scanned);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void scan(const QStringList& lines)
    {
        QWindow& window = *m_page->windowHandle();
        for (const QString& line : lines) {
            m_fingers.type(window, line, Fingers::scannerMs);
            m_fingers.press(window, Qt::Key_Return, Fingers::scannerMs);
        }
    }

    Field* fieldOf(const char* name) const
    {
        auto* field = qobject_cast<Field*>(find<QWidget>(name)->parentWidget());
        HUI_ASSERT(field);
        return field;
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<QSignalSpy> m_codes; ///< of the page
    PayerCard* m_card = nullptr;
    Fingers m_fingers;
};

QTEST_MAIN(TestDocumentFill)
#include "tst_documentfill.moc"
