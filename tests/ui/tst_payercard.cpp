// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/PayerAsk.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "tests/testkit/SeenPayers.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerCard.h"
#include "ui/ReadingOrder.h"

#include <QCheckBox>
#include <QComboBox>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Who brings much cash: what is asked of them, what their document and their record say of it, and
/// that nothing of it stays.
class TestPayerCard : public QObject, private OnPage<PayerCard> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(customerMigrations());
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// The Chinese rule asks for nine things; the bank for as many of the five as it says.
    void onlyWhatTheDayAsksForIsThere()
    {
        for (const QString& basic : payerBasics())
            QVERIFY2(isShown(basic), qPrintable(basic)); // the law's, while nobody has spoken
        m_page->setBasics({u"phone"_s, u"address"_s});
        for (const QString& basic : payerBasics())
            QCOMPARE(isShown(basic), basic == u"phone" || basic == u"address");
        noteDocument();
        type<MaskedLine>("payer.phone", u"13800005678"_s);
        compose("payer.address", u"江苏省苏州市吴中区样例路8号"_s);
        const auto made = m_page->payer();
        QVERIFY(made);
        QCOMPARE(made->phone, u"13800005678"_s);
        QVERIFY(made->sex.isEmpty()); // no more than was asked
        m_page->setBasics({});
        for (const QString& basic : payerBasics())
            QVERIFY(!isShown(basic));
        QVERIFY(m_page->payer());
    }

    void theNumberTellsSexAndNationality()
    {
        type<MaskedLine>("payer.number", u"32050819790612101"_s);
        QVERIFY(sex()->isEnabled());
        QCOMPARE(sex()->currentIndex(), -1);
        QTest::keyClicks(line("payer.number"), u"5"_s);
        QCOMPARE(sex()->currentData().toString(), u"M"_s);
        QCOMPARE(line("payer.nationality")->entry(), u"CHN"_s);
        QVERIFY(!sex()->isEnabled() && !line("payer.nationality")->isEnabled());
        QTest::keyClick(line("payer.number"), Qt::Key_Backspace);
        QVERIFY(sex()->isEnabled() && line("payer.nationality")->isEnabled());
        QCOMPARE(sex()->currentIndex(), -1); // nobody said so
        QCOMPARE(line("payer.nationality")->entry(), QString());
    }

    /// A passport may be of another country than its holder, and its number tells no sex.
    void aPassportLeavesAChoice()
    {
        kind()->setCurrentIndex(kind()->findData(u"passport"_s));
        type<QLineEdit>("payer.country", u"USA"_s);
        type<MaskedLine>("payer.number", u"L898902C3"_s);
        QCOMPARE(line("payer.nationality")->entry(), u"USA"_s);
        QVERIFY(sex()->isEnabled() && line("payer.nationality")->isEnabled());
        type<QLineEdit>("payer.country", u"GBR"_s); // a slip of the finger
        QCOMPARE(line("payer.nationality")->entry(), u"GBR"_s);
        type<MaskedLine>("payer.nationality", u"fra"_s);
        type<QLineEdit>("payer.country", u"USA"_s);
        QCOMPARE(line("payer.nationality")->entry(), u"fra"_s); // what somebody entered stays
        type<MaskedLine>("payer.name", u"Anna Muster"_s);
        type<QLineEdit>("payer.until", u"20300101"_s);
        sex()->setCurrentIndex(1);
        tellRest();
        const auto made = m_page->payer();
        QVERIFY(made);
        QCOMPARE(made->nationality, u"FRA"_s);
        QCOMPARE(made->sex, u"F"_s);
        QCOMPARE(made->country, u"USA"_s);
    }

    /// The keyboard is in the first that is wrong, and all that are missing say so.
    void errorsStandAtTheirFields()
    {
        noteDocument();
        QVERIFY(!m_page->payer());
        for (const char* name : {"payer.occupation", "payer.phone", "payer.address"})
            QCOMPARE(field(name)->state(), Field::State::Error);
        QCOMPARE(field("payer.sex")->state(), Field::State::Idle);
        QVERIFY(line("payer.occupation")->hasFocus());
        tellRest();
        type<MaskedLine>("payer.phone", u"1380"_s);
        QVERIFY(!m_page->payer());
        QVERIFY(line("payer.phone")->hasFocus());
        QVERIFY(field("payer.phone")->helperText().contains(u"no phone number"));
        QTest::keyClick(line("payer.phone"), Qt::Key_End); // typing takes it away
        QTest::keyClicks(line("payer.phone"), u"0005678"_s);
        QCOMPARE(field("payer.phone")->state(), Field::State::Idle);
        QVERIFY(m_page->payer());
    }

    void whatIsPersonalIsMaskedOnceLeft()
    {
        tellRest();
        line("payer.name")->setFocus();
        QCOMPARE(line("payer.phone")->text(), u"138****5678"_s);
        QCOMPARE(line("payer.address")->text(), u"江苏省苏州市吴中区***"_s);
        QCOMPARE(line("payer.occupation")->text(), u"***"_s);
        line("payer.phone")->setFocus();
        QCOMPARE(line("payer.phone")->text(), u"13800005678"_s);
    }

    /// What a customer's record says is taken over; what it lacks is told for this once and is not
    /// written into it.
    void theRecordSaysWhatItKnows()
    {
        Customer record = person();
        set(record, CustomerField::Phone, u"13800005678"_s);
        set(record, CustomerField::Address, u"江苏省苏州市吴中区样例路8号"_s);
        set(record, CustomerField::Occupation, {});
        keepRecord(record);
        ServedCustomer served;
        served.record = record.id;
        m_desk->customer.start(served);
        QTRY_COMPARE(line("payer.phone")->entry(), u"13800005678"_s);
        QCOMPARE(line("payer.phone")->text(), u"138****5678"_s);
        QCOMPARE(line("payer.address")->entry(), u"江苏省苏州市吴中区样例路8号"_s);
        QVERIFY(!sex()->isEnabled());
        find<QCheckBox>("payer.copy")->setChecked(true);
        QVERIFY(!m_page->payer());
        QVERIFY(line("payer.occupation")->hasFocus());
        compose("payer.occupation", u"教师"_s);
        const auto made = m_page->payer();
        QVERIFY(made);
        QCOMPARE(made->occupation, u"教师"_s);
        QVERIFY(stored(record.id).value(CustomerField::Occupation).isEmpty());
    }

    void whatWaitsComesBackAndElseIsForgotten()
    {
        noteDocument();
        tellRest();
        const QMap<QString, QString> entries = m_page->entries();
        m_page->startAnew();
        for (const char* name :
            {"payer.nationality", "payer.occupation", "payer.phone", "payer.address"})
            QCOMPARE(line(name)->entry(), QString());
        QCOMPARE(sex()->currentIndex(), -1);
        QVERIFY(sex()->isEnabled());
        m_page->setEntries(entries);
        QCOMPARE(m_page->entries(), entries);
        QVERIFY(!sex()->isEnabled()); // the number says so again
        find<QCheckBox>("payer.copy")->setChecked(true); // it is looked at again
        const auto made = m_page->payer();
        QVERIFY(made);
        QCOMPARE(made->address, u"江苏省苏州市吴中区样例路8号"_s);
        m_page->setNeeded(false);
        m_page->setNeeded(true);
        QCOMPARE(line("payer.address")->entry(), QString());
    }

    /// Tab goes from field to field as they stand, past what is told; nothing needs the mouse.
    void theKeysAlone_data()
    {
        QTest::addColumn<bool>("isNarrow");
        QTest::newRow("wide") << false;
        QTest::newRow("narrow") << true;
    }
    void theKeysAlone()
    {
        QFETCH(bool, isNarrow);
        if (isNarrow)
            m_page->setNarrow();
        line("payer.name")->setFocus();
        QTest::keyClicks(line("payer.name"), u"Chen"_s);
        for (const auto& [name, entry] : {std::pair{u"payer.kind"_s, QString()},
                 {u"payer.number"_s, u"320508197906121015"_s}, {u"payer.until"_s, QString()},
                 {u"payer.occupation"_s, u"teacher"_s}, {u"payer.phone"_s, u"13800005678"_s},
                 {u"payer.address"_s, u"Suzhou"_s}, {u"payer.agent"_s, QString()},
                 {u"payer.agentKind"_s, QString()}, {u"payer.agentNumber"_s, QString()},
                 {u"payer.agentUntil"_s, QString()}, {u"payer.copy"_s, QString()}}) {
            QVERIFY(focusNextControl(*m_page, true)); // as Tab does in a window of the desk
            QCOMPARE(m_page->focusWidget()->objectName(), name);
            QTest::keyClicks(m_page->focusWidget(), entry);
        }
        press(Qt::Key_Space);
        QVERIFY(m_page->payer());
    }

private:
    void open()
    {
        m_page = std::make_unique<PayerCard>(m_desk->services(), u"billpay"_s, nullptr);
        m_page->setNeeded(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void noteDocument()
    {
        type<MaskedLine>("payer.name", u"Chen Liping"_s);
        type<MaskedLine>("payer.number", seenResident().documentNumber);
        find<QCheckBox>("payer.copy")->setChecked(true);
    }

    void tellRest()
    {
        compose("payer.occupation", u"工程师"_s);
        type<MaskedLine>("payer.phone", u"13800005678"_s);
        compose("payer.address", u"江苏省苏州市吴中区样例路8号"_s);
        find<QCheckBox>("payer.copy")->setChecked(true);
    }

    /// As an input method does.
    void compose(const char* name, const QString& text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        line(name)->insert(text);
    }

    void keepRecord(const Customer& record)
    {
        m_desk->run([&record](Database& database) { return keep(database, record); });
    }

    Customer stored(const QUuid& id)
    {
        return m_desk->run([id](Database& database) -> Result<Customer> {
            const auto found = CustomerRepository(database).byId(id);
            HUI_ASSERT(found && *found);
            return **found;
        });
    }

    static void set(Customer& record, CustomerField of, const QString& value)
    {
        record.fields[of] = {value, record.id};
    }

    bool isShown(const QString& basic) const
    {
        return m_page->findChild<QWidget*>(u"payer."_s + basic)->isVisible();
    }
    MaskedLine* line(const char* name) const { return find<MaskedLine>(name); }
    QComboBox* kind() const { return find<QComboBox>("payer.kind"); }
    QComboBox* sex() const { return find<QComboBox>("payer.sex"); }
    Field* field(const char* name) const
    {
        return qobject_cast<Field*>(find<QWidget>(name)->parentWidget());
    }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestPayerCard)
#include "tst_payercard.moc"
