// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MainColumn.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace hui;

namespace {

enum Column { Item, Term, Due, State, ColumnCount };

} // namespace

/// What a row is about can be read however narrow the table is.
class TestMainColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(0, ColumnCount);
        m_view = std::make_unique<TableView>(QStringLiteral("To be paid"));
        m_view->setModel(m_model.get());
        m_columns = new MainColumn(m_view.get(), Item, {Due, Term});
        m_model->appendRow({new QStandardItem(QStringLiteral("Teaching materials of a term")),
            new QStandardItem(QStringLiteral("Spring 2026")),
            new QStandardItem(QStringLiteral("2026-03-31")),
            new QStandardItem(QStringLiteral("Partly paid"))});
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void othersStepBackInOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("hidden");
        QTest::newRow("room for all") << 700 << QList<int>{};
        QTest::newRow("the first named") << 390 << QList<int>{Due};
        QTest::newRow("both") << 270 << QList<int>{Term, Due};
    }

    void othersStepBackInOrder()
    {
        QFETCH(int, width);
        QFETCH(QList<int>, hidden);
        show(width);
        QCOMPARE(hiddenColumns(), hidden);
        QVERIFY(m_view->columnWidth(Item) >= MainColumn::usualLeast);
        show(700); // and come back
        QCOMPARE(hiddenColumns(), QList<int>{});
    }

    /// Nothing more can step back: the rest is scrolled to.
    void itIsNeverLessThanItsLeast()
    {
        show(160);
        QCOMPARE(m_view->columnWidth(Item), MainColumn::usualLeast);
    }

    void whatTheCallerHidesStaysHidden()
    {
        m_view->setColumnHidden(Due, true);
        show(270);
        show(700);
        QCOMPARE(hiddenColumns(), QList<int>{Due});
    }

    void anotherTableHasAnotherMainColumn()
    {
        show(270);
        m_columns->setColumn(State, {});
        QCOMPARE(hiddenColumns(), QList<int>{});
        QVERIFY(m_view->columnWidth(State) >= MainColumn::usualLeast);
    }

    /// Longer texts come with the rows.
    void itHoldsForTheRowsThatCome()
    {
        show(450);
        QCOMPARE(hiddenColumns(), QList<int>{});
        m_model->item(0, State)->setText(QStringLiteral("Partly paid, in three parts"));
        QCOMPARE(hiddenColumns(), QList<int>{Due});
    }

private:
    void show(int width)
    {
        m_view->resize(width, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    QList<int> hiddenColumns() const
    {
        QList<int> hidden;
        for (int column = 0; column < ColumnCount; ++column)
            if (m_view->isColumnHidden(column))
                hidden.append(column);
        return hidden;
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
    MainColumn* m_columns = nullptr;
};

QTEST_MAIN(TestMainColumn)
#include "tst_maincolumn.moc"
