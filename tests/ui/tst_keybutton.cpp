// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/KeyButton.h"
#include "ui/Module.h"
#include "ui/Paint.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

class PageOfButtons : public QWidget, public PageActions {
public:
    using QWidget::QWidget;
    void openWith(const QString&) override { }
};

} // namespace

class TestKeyButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyPresses_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<int>("clicks");
        QTest::newRow("return") << Qt::Key_Return << true << 1;
        QTest::newRow("keypad") << Qt::Key_Enter << true << 1;
        QTest::newRow("disabled") << Qt::Key_Return << false << 0;
        QTest::newRow("another key") << Qt::Key_A << true << 0;
    }

    void keyPresses()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, enabled);
        QFETCH(int, clicks);
        QWidget window;
        KeyButton button(QStringLiteral("Take 187.40"), KeyButton::Variant::Primary, &window);
        button.setKey(QKeySequence(QStringLiteral("Ctrl+Return")));
        button.setText(QStringLiteral("Take 200.00")); // a new text keeps the key
        button.setEnabled(enabled);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QTest::keyClick(&window, key, Qt::ControlModifier);
        QCOMPARE(clicked.size(), clicks);
    }

    void capPrintsTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("cap");
        QTest::newRow("commit") << "Ctrl+Return" << "Ctrl ↵";
        QTest::newRow("function") << "F9" << "F9";
        QTest::newRow("letter") << "Ctrl+K" << "Ctrl K";
    }

    void capPrintsTheKey()
    {
        QFETCH(QString, key);
        QFETCH(QString, cap);
        QCOMPARE(capText(QKeySequence(key)), cap);
    }

    void offItLeavesTheKeyboardToItsPage_data()
    {
        QTest::addColumn<bool>("hides");
        QTest::newRow("off") << false;
        QTest::newRow("hidden") << true;
    }

    void offItLeavesTheKeyboardToItsPage()
    {
        QFETCH(bool, hides);
        QWidget window;
        QPushButton rail(QStringLiteral("Home"), &window);
        PageOfButtons page(&window);
        QPushButton list(QStringLiteral("List"), &page);
        page.setFocusProxy(&list);
        KeyButton last(QStringLiteral("Code"), &page); // after it comes the rail again
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        last.setFocus();
        hides ? last.hide() : last.setEnabled(false);
        QCOMPARE(window.focusWidget(), static_cast<QWidget*>(&list));
    }

    void keyTakesRoomAndIsReadOut()
    {
        KeyButton button(QStringLiteral("Park"));
        const int bare = button.sizeHint().width();
        button.setKey(QKeySequence(Qt::Key_F8));
        QVERIFY(button.sizeHint().width() > bare);
        QCOMPARE(button.accessibleDescription(), QStringLiteral("F8"));
        QCOMPARE(button.sizeHint().height(), 32);
        button.setButtonSize(KeyButton::Size::Small);
        QCOMPARE(button.sizeHint().height(), 28);
    }
};

QTEST_MAIN(TestKeyButton)
#include "tst_keybutton.moc"
