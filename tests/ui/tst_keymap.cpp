// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/KeyMap.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;

/// A form as tellers fill it, with the filter on the application as in the program.
class TestKeyMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_form = std::make_unique<QDialog>();
        auto* layout = new QVBoxLayout(m_form.get());
        layout->addWidget(m_first = new QLineEdit);
        layout->addWidget(m_second = new QComboBox);
        layout->addWidget(m_third = new QCheckBox);
        layout->addWidget(m_commit = new QPushButton);
        m_commit->setDefault(true);
        m_commit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_first->setFocus();
    }

    void enterGoesThroughTheFieldsAndPressesTheButton_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Enter of the keypad") << Qt::Key_Enter;
    }

    void enterGoesThroughTheFieldsAndPressesTheButton()
    {
        QFETCH(Qt::Key, key);
        QSignalSpy returned(m_first, &QLineEdit::returnPressed);
        QSignalSpy committed(m_commit, &QPushButton::clicked);
        QTest::keyClick(focused(), key);
        QCOMPARE(focused(), m_second);
        QCOMPARE(returned.count(), 1);
        QTest::keyClick(focused(), key);
        QCOMPARE(focused(), m_third);
        QVERIFY(!m_third->isChecked());
        QTest::keyClick(focused(), key);
        QCOMPARE(focused(), m_commit);
        QCOMPARE(committed.count(), 0); // the default button of a dialog must not fire on the way
        QTest::keyClick(focused(), key);
        QCOMPARE(committed.count(), 1);
    }

    void shiftEnterGoesBack()
    {
        m_third->setFocus();
        QTest::keyClick(focused(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(focused(), m_second);
        QTest::keyClick(focused(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(focused(), m_first);
    }

    void aFieldMayKeepEnter()
    {
        m_first->setProperty("keepsEnter", true);
        m_commit->setDefault(false);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(focused(), m_first);
    }

    void theFocusStaysWhereTheFieldPutIt()
    {
        connect(m_first, &QLineEdit::returnPressed, m_commit, [this] { m_commit->setFocus(); });
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(focused(), m_commit);
    }

    void f6WalksThroughTheCards()
    {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        QList<QLineEdit*> fields;
        for (int i = 0; i < 3; ++i) {
            auto* card = new QFrame;
            card->setProperty("card", true);
            (new QVBoxLayout(card))->addWidget(fields.emplace_back(new QLineEdit));
            layout->addWidget(card);
        }
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        fields.at(0)->setFocus();
        QVERIFY(focusNextPane(page, true));
        QVERIFY(fields.at(1)->hasFocus());
        QVERIFY(focusNextPane(page, true));
        QVERIFY(focusNextPane(page, true));
        QVERIFY(fields.at(0)->hasFocus());
        QVERIFY(focusNextPane(page, false));
        QVERIFY(fields.at(2)->hasFocus());
        QWidget empty;
        QVERIFY(!focusNextPane(empty, true));
    }

    void ctrlTabWalksThroughTheTabs()
    {
        QWidget page;
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("a"));
        tabs->addTab(QStringLiteral("b"));
        (new QVBoxLayout(&page))->addWidget(tabs);
        page.show();
        QVERIFY(showNextTab(page, true));
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(showNextTab(page, true));
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(showNextTab(page, false));
        QCOMPARE(tabs->currentIndex(), 1);
    }

    /// A closed combo box takes every key with a text for a search among its items.
    void ctrlTabGoesPastAComboBox_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("next") << int(Qt::Key_Tab);
        QTest::newRow("previous") << int(Qt::Key_Backtab);
    }

    void ctrlTabGoesPastAComboBox()
    {
        QFETCH(int, key);
        struct Window : QWidget {
            int keys = 0;
            void keyPressEvent(QKeyEvent*) override { ++keys; }
        } window;
        auto* combo = new QComboBox(&window);
        combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        combo->setFocus();
        KeyMap map;
        combo->installEventFilter(&map);
        const Qt::KeyboardModifiers shift
            = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
        QKeyEvent press(QEvent::KeyPress, key, Qt::ControlModifier | shift, QStringLiteral("\t"));
        QCoreApplication::sendEvent(combo, &press);
        QCOMPARE(window.keys, 1);
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, QStringLiteral("b"));
        QCoreApplication::sendEvent(combo, &letter);
        QCOMPARE(combo->currentText(), QStringLiteral("b")); // the search is the combo box's
        QCOMPARE(window.keys, 1);
    }

    void everyBindingSaysWhatItDoes()
    {
        for (const KeyBinding& binding : KeyMap::bindings()) {
            QVERIFY(!binding.keys.isEmpty());
            QVERIFY(!binding.act.isEmpty());
        }
    }

private:
    QWidget* focused() const { return m_form->focusWidget(); }

    KeyMap m_keys;
    std::unique_ptr<QDialog> m_form;
    QLineEdit* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QCheckBox* m_third = nullptr;
    QPushButton* m_commit = nullptr;
};

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
