// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EmptyState.h"
#include "ui/TableDelegate.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace hui;

namespace {

enum Column { Chosen, Number, Amount, State, ColumnCount };

void addRow(QStandardItemModel& model, const char* number, const char* amount, PillState state)
{
    auto* chosen = new QStandardItem;
    chosen->setCheckable(true);
    chosen->setCheckState(Qt::Unchecked);
    auto* money = new QStandardItem(QString::fromLatin1(amount));
    money->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* pill = new QStandardItem(pillOf(state).text);
    pill->setData(QVariant::fromValue(pillOf(state)), PillRole);
    model.appendRow({chosen, new QStandardItem(QString::fromLatin1(number)), money, pill});
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(0, ColumnCount);
        addRow(*m_model, "0318-000461", "142.30", PillState::Unknown);
        addRow(*m_model, "0318-000462", "86.50", PillState::Done);
        m_view = std::make_unique<TableView>(QStringLiteral("Outbox"));
        m_view->setModel(m_model.get());
        m_view->resize(600, 300);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->index(0, Number));
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    /// A pill is painted; who cannot see it hears its word.
    void paintedCellsAreReadOut()
    {
        QAccessible::setActive(true);
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Outbox"));
        QAccessibleInterface* cell = table->tableInterface()->cellAt(0, State);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), pillOf(PillState::Unknown).text);
    }

    void copiesTheRowAsShown()
    {
        QTest::keySequence(m_view.get(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("\t0318-000461\t142.30\t%1").arg(pillOf(PillState::Unknown).text));
    }

    void keysMoveCheckAndOpen()
    {
        QSignalSpy opened(m_view.get(), &QAbstractItemView::activated);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_model->item(1, Chosen)->checkState(), Qt::Checked);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_model->item(1, Chosen)->checkState(), Qt::Unchecked);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void mouseChecks()
    {
        const QRect cell = m_view->visualRect(m_model->index(0, Chosen));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(m_model->item(0, Chosen)->checkState(), Qt::Checked);
    }

    void headerCheckBoxTells()
    {
        m_model->setHeaderData(Chosen, Qt::Horizontal, Qt::Unchecked, Qt::CheckStateRole);
        QSignalSpy clicked(m_view->tableHeader(), &TableHeader::checkClicked);
        QTest::mouseClick(m_view->tableHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 16));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toInt(), static_cast<int>(Chosen));
    }

    void rowsAndHeaderHaveTheirHeight()
    {
        QCOMPARE(m_view->tableHeader()->height(), 32);
        QCOMPARE(m_view->rowHeight(0), 36);
        m_view->setDense();
        QCOMPARE(m_view->rowHeight(0), 32);
        m_view->setFitsRows();
        QCOMPARE(m_view->sizeHint().height(), 32 + 2 * 32);
    }

    /// "Nothing there" and "could not be read" are told apart.
    void sayWhyThereIsNothing()
    {
        QVERIFY(!m_view->emptyState()->isVisible());
        m_view->emptyState()->showEmpty(QStringLiteral("Nothing waits to be sent."));
        m_model->removeRows(0, 2);
        QVERIFY(m_view->emptyState()->isVisible());
        QCOMPARE(
            m_view->emptyState()->accessibleName(), QStringLiteral("Nothing waits to be sent."));
        m_view->emptyState()->showFailed(QStringLiteral("The disk is full."));
        QVERIFY(m_view->emptyState()->accessibleName().contains(QStringLiteral("disk")));
        addRow(*m_model, "0318-000463", "1.00", PillState::Queued);
        QVERIFY(!m_view->emptyState()->isVisible());
    }

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
