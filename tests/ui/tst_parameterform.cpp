// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Language.h"
#include "tests/ui/ParameterScene.h"
#include "ui/DayPopup.h"
#include "ui/KeyMap.h"
#include "ui/KeyPanel.h"
#include "ui/MaskedLine.h"
#include "ui/ParameterField.h"
#include "ui/ParameterForm.h"
#include "ui/SegmentedControl.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;
using namespace hui::testkit;

/// The form engine, by keys: from parameters to values.
class TestParameterForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_form = new ParameterForm(u"bill"_s, formDay, m_window.get());
        m_other = new QLineEdit(m_window.get());
        column->addWidget(m_form);
        column->addWidget(m_other);
    }

    void cleanup() { m_window.reset(); }

    void buildsFromData()
    {
        show({accountParameter(), choiceParameter(), choiceParameterNamed(u"many"_s, 4),
            dateParameter()});
        QCOMPARE(m_form->fields().size(), 4);
        QCOMPARE(line("account")->accessibleName(), u"Account no."_s);
        QCOMPARE(line("account")->objectName(), u"bill.account"_s);
        QCOMPARE(line("account")->placeholderText(), u"Type it, or scan the bar code"_s);
        QCOMPARE(at("account")->helperText(), u"At the top right of the bill"_s);
        QVERIFY(qobject_cast<SegmentedControl*>(at("term")->editor()));
        QCOMPARE(qobject_cast<QComboBox*>(at("many")->editor())->count(), 4);
        QVERIFY(m_form->isUsable());
        QVERIFY(m_form->isScannable());
        QCOMPARE(m_form->values(), (QMap<QString, QString>{{u"term"_s, u"1"_s}}));
        QVERIFY(!m_form->isComplete());
    }

    /// What nobody may be asked for has no field; the form says so where it would stand.
    void drawsNoFieldForASecret()
    {
        Parameter pin = accountParameter();
        pin.key = u"pay_pin"_s;
        pin.label = {u"支付密码"_s, u"Payment PIN"_s};
        show({accountParameter(), pin});
        QCOMPARE(m_form->fields().size(), 1);
        QVERIFY(!m_form->findChild<QWidget*>(u"bill.pay_pin"_s));
        QVERIFY(!m_form->isUsable() && m_form->asksForSecrets());
        const auto* said = m_form->findChild<QLabel*>(u"bill.secrets"_s);
        QVERIFY(said && said->isVisible() && said->text().contains(u"Payment PIN"_s));
        m_form->setEntries({{u"account"_s, u"3205018642"_s}, {u"pay_pin"_s, u"123456"_s}});
        QCOMPARE(m_form->values().keys(), QStringList{u"account"_s});
        show({pin}); // nothing else
        QVERIFY(m_form->fields().isEmpty() && !m_form->isUsable() && m_form->asksForSecrets());
        show({accountParameter()}); // another biller
        QVERIFY(m_form->isUsable() && !m_form->asksForSecrets());
        QVERIFY(!m_form->findChild<QLabel*>(u"bill.secrets"_s));
    }

    void speaksChinese()
    {
        const Language chinese(true);
        show({accountParameter()});
        QCOMPARE(at("account")->label(), u"用户号"_s);
        type("account", u"3205"_s);
        leave();
        QCOMPARE(at("account")->helperText(), u"位数不符：已输 4 位，应为 10 位。"_s);
    }

    void saysWhatIsWrongAtTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("short") << u"3205"_s << u"4 entered, 10 are needed."_s;
        QTest::newRow("long") << u"32050186421"_s << u"11 entered, 10 are needed."_s;
        QTest::newRow("letter") << u"32050A8642"_s << u"Digits only."_s;
        QTest::newRow("blanks") << u"   "_s << u"Account no. is missing."_s;
    }

    void saysWhatIsWrongAtTheField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        show({accountParameter()});
        type("account", typed);
        QCOMPARE(at("account")->state(), Field::State::Idle); // never while typing
        leave();
        QCOMPARE(at("account")->state(), Field::State::Error);
        QCOMPARE(at("account")->helperText(), said);
        QCOMPARE(line("account")->text(), typed); // stays readable
        QVERIFY(m_form->values().isEmpty());
    }

    void aRuleSpeaksInItsWords()
    {
        show({phoneParameter(), decisionParameter()});
        type("owner_phone", u"10012345678"_s);
        leave();
        QCOMPARE(at("owner_phone")->helperText(), u"No operator uses this range."_s);
        type("decision", u"320501123456789"_s);
        leave();
        QCOMPARE(at("decision")->state(), Field::State::Warning);
        QCOMPARE(at("decision")->helperText(), u"The number lacks its last digit."_s);
        QCOMPARE(m_form->values().value(u"decision"_s), u"320501123456789"_s);
    }

    void masksOnceLeft()
    {
        show({accountParameter(), phoneParameter()});
        type("account", u"3205 0186 42"_s);
        QCOMPARE(line("account")->text(), u"3205 0186 42"_s);
        leave();
        QCOMPARE(line("account")->text(), u"******8642"_s);
        QCOMPARE(m_form->values().value(u"account"_s), u"3205018642"_s);
        line("account")->selectAll();
        line("account")->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"******8642"_s);
        line("account")->setFocus();
        QCOMPARE(line("account")->text(), u"3205 0186 42"_s);
    }

    void staysMaskedWhileItIsSent()
    {
        show({accountParameter()});
        m_form->setEntries({{u"account"_s, u"3205018642"_s}});
        m_form->setLocked(true);
        line("account")->setFocus();
        QCOMPARE(line("account")->text(), u"******8642"_s);
        QTest::keyClicks(line("account"), u"1"_s);
        QCOMPARE(m_form->values().value(u"account"_s), u"3205018642"_s);
    }

    void enterGoesOnAndTheLastOneCommits()
    {
        show({accountParameter(), phoneParameter()});
        QSignalSpy committed(m_form, &ParameterForm::committed);
        line("account")->setFocus();
        QTest::keyClicks(line("account"), u"3205018642"_s);
        QTest::keyClick(line("account"), Qt::Key_Return);
        QVERIFY(line("owner_phone")->hasFocus());
        QCOMPARE(committed.size(), 0);
        QTest::keyClick(line("owner_phone"), Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QVERIFY(!m_form->check());
        QVERIFY(line("owner_phone")->hasFocus());
        QCOMPARE(at("owner_phone")->helperText(), u"Owner's mobile is missing."_s);
    }

    void keepsWhatStaysTheSame()
    {
        show({accountParameter(), phoneParameter()});
        type("account", u"3205018642"_s);
        type("owner_phone", u"13812345678"_s);
        Parameter longer = accountParameter();
        longer.max = 12;
        m_form->setParameters({longer, phoneParameter()});
        QVERIFY(at("account")->isEmpty());
        QCOMPARE(m_form->values().value(u"owner_phone"_s), u"13812345678"_s);
    }

    void tellsWhatWasRefused()
    {
        show({accountParameter(), phoneParameter()});
        m_form->setEntries({{u"account"_s, u"3205018642"_s}});
        m_form->refuse(u"account"_s, u"No such account."_s);
        QVERIFY(line("account")->hasFocus());
        QCOMPARE(line("account")->selectedText(), u"3205018642"_s);
        QCOMPARE(at("account")->helperText(), u"No such account."_s);
        leave();
        m_form->refuse(u"never asked"_s, u"No."_s);
        QCOMPARE(at("account")->helperText(), u"No."_s);
    }

    void aParameterOfALaterPlatformIsShownOnly()
    {
        Parameter later = accountParameter();
        later.kind = ParameterKind::Unknown;
        show({later});
        QVERIFY(!m_form->isUsable());
        QCOMPARE(m_form->fields().size(), 1);
        type("account", u"1"_s);
        QVERIFY(!m_form->check());
        QVERIFY(m_form->values().isEmpty());
    }

    void keysOnTheScreen()
    {
        show({accountParameter()});
        QSignalSpy edited(m_form, &ParameterForm::edited);
        line("account")->setFocus();
        QTest::keyClick(line("account"), Qt::Key_Down, Qt::AltModifier);
        auto* panel = m_window->findChild<KeyPanel*>();
        QVERIFY(panel && panel->isVisible());
        for (const char* key : {"keyPanel.1", "keyPanel.2", "keyPanel.3", "keyPanel.back"})
            press(panel, key);
        QTest::keyClicks(panel, u"45"_s); // the real keyboard goes on working
        QCOMPARE(line("account")->entry(), u"1245"_s);
        QCOMPARE(edited.size(), 6);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<KeyPanel*>());
        QCOMPARE(m_window->focusWidget(), line("account"));
    }

    void aPlateBeginsWithItsProvince()
    {
        show({plateParameter()});
        line("plate")->setFocus();
        QTest::keyClick(line("plate"), Qt::Key_Down, Qt::AltModifier);
        auto* panel = m_window->findChild<KeyPanel*>();
        QVERIFY(panel);
        press(panel, "keyPanel.苏");
        for (const char* key : {"keyPanel.E", "keyPanel.1", "keyPanel.2", "keyPanel.3",
                 "keyPanel.4", "keyPanel.5", "keyPanel.done"})
            press(panel, key);
        leave();
        QCOMPARE(m_form->values().value(u"plate"_s), u"苏E12345"_s);
        QCOMPARE(at("plate")->state(), Field::State::Valid);
    }

    void datesAreSteppedAndChosen()
    {
        show({dateParameter(), periodParameter()});
        QSignalSpy edited(m_form, &ParameterForm::edited);
        line("issued")->setFocus();
        QTest::keyClick(line("issued"), Qt::Key_Up);
        QCOMPARE(line("issued")->text(), u"2026-03-18"_s);
        QTest::keyClick(line("issued"), Qt::Key_Down);
        QTest::keyClick(line("issued"), Qt::Key_PageDown);
        QCOMPARE(line("issued")->text(), u"2026-02-17"_s);
        QCOMPARE(edited.size(), 3);
        QTest::keyClick(line("issued"), Qt::Key_Down, Qt::AltModifier);
        auto* days = m_window->findChild<DayPopup*>();
        QVERIFY(days);
        auto* calendar = days->findChild<QCalendarWidget*>();
        QCOMPARE(calendar->selectedDate(), QDate(2026, 2, 17));
        Q_EMIT calendar->activated(QDate(2026, 1, 2));
        QCOMPARE(m_form->values().value(u"issued"_s), u"2026-01-02"_s);
        type("period", u"202512"_s);
        QTest::keyClick(line("period"), Qt::Key_Up);
        QCOMPARE(m_form->values().value(u"period"_s), u"2026-01"_s);
    }

    void takesANumberWhereItFits()
    {
        show({nameParameter(), accountParameter(), decisionParameter()});
        BillCode code;
        code.number = u"3205018642"_s;
        line("pupil")->setFocus();
        QVERIFY(m_form->take(code));
        QCOMPARE(m_form->values(), (QMap<QString, QString>{{u"account"_s, u"3205018642"_s}}));
        code.number = u"3205011234567890"_s;
        QVERIFY(m_form->take(code));
        QCOMPARE(m_form->values().value(u"decision"_s), code.number);
        code.number = u"12345"_s; // nobody's
        line("pupil")->setFocus();
        QVERIFY(m_form->take(code)); // it may have been typed: it stays where the focus is
        QCOMPARE(m_form->entries().value(u"pupil"_s), code.number);
        line("account")->setFocus(); // here it says what is wrong
        QVERIFY(m_form->take(code));
        QCOMPARE(at("account")->helperText(), u"5 entered, 10 are needed."_s);
        line("pupil")->setFocus();
        code.number = u"3205018643"_s;
        code.source = ScanSource::Qr; // the account is on the bar code
        QVERIFY(!m_form->take(code));
    }

    void takesWhatAnAddressNames()
    {
        show({decisionParameter(), plateParameter()});
        QVERIFY(m_form->take(*parseBillCode(
            u"huidesk:bill?account=3205011234567890&plate=%E8%8B%8FE12345&shoe=42")));
        QCOMPARE(m_form->values(),
            (QMap<QString, QString>{
                {u"decision"_s, u"3205011234567890"_s}, {u"plate"_s, u"苏E12345"_s}}));
        QVERIFY(!m_form->take(*parseBillCode(u"huidesk:bill?shoe=42")));
    }

    void anAddressMayBePasted()
    {
        show({accountParameter(), nameParameter()});
        QSignalSpy pasted(m_form, &ParameterForm::pasted);
        type("pupil", u"王小明"_s);
        const QString address = u"huidesk:bill?biller=b&account=3205018642"_s;
        QGuiApplication::clipboard()->setText(address);
        line("pupil")->setFocus();
        line("pupil")->end(false);
        QTest::keySequence(line("pupil"), QKeySequence::Paste);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted.first().first().toString(), address);
        QCOMPARE(line("pupil")->entry(), u"王小明"_s);
    }

private:
    static Parameter choiceParameterNamed(const QString& key, int choices)
    {
        Parameter made = choiceParameter(choices);
        made.key = key;
        return made;
    }

    void show(const QList<Parameter>& parameters)
    {
        m_form->setParameters(parameters);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    ParameterField* at(const char* key) const
    {
        ParameterField* found = m_form->field(QString::fromUtf8(key));
        HUI_ASSERT(found);
        return found;
    }

    MaskedLine* line(const char* key) const { return qobject_cast<MaskedLine*>(at(key)->editor()); }

    void type(const char* key, const QString& text)
    {
        line(key)->setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(
                QTest::Click, line(key), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    void leave() { m_other->setFocus(); }

    static void press(KeyPanel* panel, const char* name)
    {
        for (QAbstractButton* key : panel->findChildren<QAbstractButton*>(QString::fromUtf8(name)))
            if (key->isVisible())
                return key->click();
        QFAIL(name);
    }

    KeyMap m_keys;
    std::unique_ptr<QWidget> m_window;
    ParameterForm* m_form = nullptr;
    QLineEdit* m_other = nullptr;
};

QTEST_MAIN(TestParameterForm)
#include "tst_parameterform.moc"
