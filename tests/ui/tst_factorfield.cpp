// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Fingers.h"
#include "ui/FactorField.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;
using namespace Qt::StringLiterals;
using testkit::Fingers;

namespace {

const QString number = u"HMYG00000103"_s;

} // namespace

/// What is carried is typed or swiped, by the speed of the keys.
class TestFactorField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { make(FactorField::Kinds::Any); }

    void sixDigitsAreACode()
    {
        QTest::keyClicks(m_edit, u"287082"_s);
        QVERIFY(m_field->factor());
        QCOMPARE(m_field->factor()->kind, SecondFactor::Kind::Totp);
        QCOMPARE(m_field->factor()->value, u"287082"_s);
        QVERIFY(m_field->check());
    }

    void fewerAreNone()
    {
        QTest::keyClicks(m_edit, u"2870"_s);
        QVERIFY(!m_field->factor());
        QVERIFY(!m_field->check());
        QCOMPARE(m_field->state(), Field::State::Error);
    }

    void emptyIsAllowed()
    {
        QVERIFY(!m_field->factor());
        QVERIFY(m_field->check());
    }

    /// The number of a card is never to be seen, and cannot be typed.
    void aCardIsSwiped()
    {
        QSignalSpy scanned(m_field.data(), &FactorField::scanned);
        swipe(number);
        QTRY_COMPARE(scanned.size(), 1);
        QCOMPARE(m_field->factor()->kind, SecondFactor::Kind::Card);
        QCOMPARE(m_field->factor()->value, number);
        QVERIFY(!m_edit->text().contains(number));
        QVERIFY(!m_edit->text().isEmpty());
        QCOMPARE(m_field->state(), Field::State::Valid);
        m_field->forget();
        QVERIFY(m_edit->text().isEmpty());
        QVERIFY(!m_field->factor());
        QTest::keyClicks(m_edit, number);
        QCOMPARE(m_edit->text(), u"000001"_s); // a code for all one can see, and not the right one
        QCOMPARE(m_field->factor()->kind, SecondFactor::Kind::Totp);
    }

    void aKeyOverACardTakesItAway()
    {
        swipe(number);
        QTRY_VERIFY(m_field->factor());
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QVERIFY(!m_field->factor());
        QVERIFY(m_edit->text().isEmpty());
    }

    void anotherCodeIsNoCard()
    {
        QSignalSpy scanned(m_field.data(), &FactorField::scanned);
        swipe(u"6922-255-4"_s);
        QTRY_COMPARE(m_field->state(), Field::State::Error);
        QVERIFY(!m_field->factor());
        QCOMPARE(scanned.size(), 0);
    }

    void whereACardIsNeededACodeIsNone()
    {
        make(FactorField::Kinds::CardOnly);
        m_field->setRequired();
        QTest::keyClicks(m_edit, u"287082"_s);
        QVERIFY(m_edit->text().isEmpty());
        swipe(u"287082"_s);
        QTRY_COMPARE(m_field->state(), Field::State::Error);
        QVERIFY(!m_field->check());
        swipe(number);
        QTRY_VERIFY(m_field->factor());
        QVERIFY(m_field->check());
    }

    void whileAskingNothingIsTaken()
    {
        m_field->setReadOnly(true);
        swipe(number);
        QTest::qWait(0);
        QVERIFY(!m_field->factor());
    }

private:
    void make(FactorField::Kinds kinds)
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_field = new FactorField(u"Second factor"_s, u"factor"_s, kinds);
        column->addWidget(m_field);
        m_window->show();
        m_edit = qobject_cast<QLineEdit*>(m_field->editor());
        m_edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_edit->hasFocus());
    }

    void swipe(const QString& text)
    {
        m_fingers.setPressedMs(m_pressed += 10'000);
        m_fingers.type(*m_window->windowHandle(), text, Fingers::scannerMs);
        m_fingers.press(*m_window->windowHandle(), Qt::Key_Return, Fingers::scannerMs);
    }

    Fingers m_fingers;
    quint64 m_pressed = 0;
    std::unique_ptr<QWidget> m_window;
    QPointer<FactorField> m_field;
    QPointer<QLineEdit> m_edit;
};

QTEST_MAIN(TestFactorField)
#include "tst_factorfield.moc"
