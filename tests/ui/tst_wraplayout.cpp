// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WrapLayout.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace hui;

/// Buttons that do not fit beside each other stand below each other, and none is cut.
class TestWrapLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_page.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        m_wrap = new WrapLayout;
        column->addLayout(m_wrap);
        m_below = new QWidget(m_page.get());
        column->addWidget(m_below, 1);
        m_parts.clear();
        for (int i = 0; i < 3; ++i) {
            m_parts.append(new QWidget(m_page.get()));
            m_parts.last()->setFixedSize(100, 28);
            m_wrap->addWidget(m_parts.last());
        }
    }

    void cleanup() { m_page.reset(); }

    void itWraps_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QPoint>("second");
        QTest::addColumn<QPoint>("third");
        QTest::newRow("one line") << 316 << QPoint(108, 0) << QPoint(216, 0);
        QTest::newRow("two") << 315 << QPoint(108, 0) << QPoint(0, 36);
        QTest::newRow("one a line") << 150 << QPoint(0, 36) << QPoint(0, 72);
    }

    void itWraps()
    {
        QFETCH(int, width);
        show(width);
        QTEST(m_parts.at(1)->pos(), "second");
        QTEST(m_parts.at(2)->pos(), "third");
        QCOMPARE(m_below->y(), m_parts.at(2)->geometry().bottom() + 1 + 12);
    }

    void aPageIsNoWiderThanTheWidestOfThem()
    {
        show(150);
        QCOMPARE(m_wrap->minimumSize().width(), 100);
        QCOMPARE(m_wrap->sizeHint(), QSize(316, 28));
    }

    /// What is hidden takes no room; when all is, not even a gap.
    void whatIsHiddenLeavesNoGap()
    {
        show(150);
        m_parts.at(1)->hide();
        QTRY_COMPARE(m_parts.at(2)->pos(), QPoint(0, 36));
        for (QWidget* part : std::as_const(m_parts))
            part->hide();
        QTRY_COMPARE(m_below->y(), 0);
    }

    void aPartCanBeTakenOut()
    {
        std::unique_ptr<QLayoutItem> taken(m_wrap->takeAt(0));
        QCOMPARE(taken->widget(), m_parts.at(0));
        QCOMPARE(m_wrap->count(), 2);
        QVERIFY(!m_wrap->takeAt(2));
    }

private:
    void show(int width)
    {
        m_page->resize(width, 300);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    std::unique_ptr<QWidget> m_page;
    WrapLayout* m_wrap = nullptr;
    QWidget* m_below = nullptr;
    QList<QWidget*> m_parts;
};

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
