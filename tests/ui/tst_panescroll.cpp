// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaneScroll.h"

#include <QLayout>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;

/// No text touches the bar that scrolls it.
class TestPaneScroll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInsideKeepsOffTheBar()
    {
        PaneScroll scroll;
        scroll.setWidget(new QWidget);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        for (const int own : {0, 20}) { // one put in after the other
            auto* inside = new QWidget;
            auto* rows = new QVBoxLayout(inside);
            rows->setContentsMargins(4, 0, own, 0);
            scroll.setWidget(inside);
            QTRY_COMPARE(rows->contentsMargins().right(), qMax(12, own));
            QCOMPARE(rows->contentsMargins().left(), 4);
        }
    }
};

QTEST_MAIN(TestPaneScroll)
#include "tst_panescroll.moc"
