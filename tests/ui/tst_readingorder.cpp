// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ReadingOrder.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;

class TestReadingOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two columns, the left one made last: Tab goes down the left one first.
    void goesAsOneReads()
    {
        QWidget window;
        auto* columns = new QHBoxLayout(&window);
        auto* right = new QVBoxLayout;
        QLineEdit* c = add(*right);
        auto* left = new QVBoxLayout;
        QLineEdit* b = add(*left);
        QLineEdit* a = new QLineEdit;
        left->insertWidget(0, a);
        columns->addLayout(left);
        columns->addLayout(right);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(controlsInReadingOrder(window), (QList<QWidget*>{a, b, c}));
        a->setFocus();
        QVERIFY(focusNextControl(window, true));
        QVERIFY(b->hasFocus());
        QVERIFY(focusNextControl(window, false));
        QVERIFY(focusNextControl(window, false)); // round
        QVERIFY(c->hasFocus());
        b->setEnabled(false);
        QVERIFY(focusNextControl(window, true));
        QVERIFY(focusNextControl(window, true));
        QVERIFY(c->hasFocus());
    }

    void thereMayBeNothing()
    {
        QWidget window;
        window.show();
        QVERIFY(!focusNextControl(window, true));
    }

private:
    static QLineEdit* add(QVBoxLayout& column)
    {
        auto* edit = new QLineEdit;
        column.addWidget(edit);
        return edit;
    }
};

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
