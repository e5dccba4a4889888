// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/Token.h"
#include "ui/TotalsRow.h"

#include <QImage>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;

namespace {

/// The columns of a picture between two others in which anything is drawn besides the ground.
bool hasInk(const QImage& picture, int from, int to)
{
    const int y = picture.height() / 2;
    const QRgb ground = picture.pixel(from + 1, 4);
    for (int x = from + 1; x < to - 1; ++x)
        for (int dy = -6; dy <= 6; ++dy)
            if (picture.pixel(x, y + dy) != ground)
                return true;
    return false;
}

} // namespace

class TestTotalsRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.reset(); // before the model it shows
        m_model = std::make_unique<QStandardItemModel>(1, 3);
        m_model->setHeaderData(
            2, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_view = new TableView(QStringLiteral("Bills"), m_window.get());
        m_view->setModel(m_model.get());
        m_totals = new TotalsRow(m_view, m_window.get());
        column->addWidget(m_view);
        column->addWidget(m_totals);
        m_view->tableHeader()->setStretchLastSection(false);
        for (int i = 0; i < 3; ++i)
            m_view->setColumnWidth(i, 150);
        m_window->resize(500, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void isReadAsOneLine()
    {
        m_totals->setText(0, QStringLiteral("Total"));
        m_totals->setText(2, QStringLiteral("187.40"));
        QCOMPARE(m_totals->accessibleName(), QStringLiteral("Total 187.40"));
        m_totals->setText(2, QStringLiteral("0.00"));
        QCOMPARE(m_totals->accessibleName(), QStringLiteral("Total 0.00"));
    }

    /// A sum stands at the right end of its column, and goes along when that moves.
    void standsUnderItsColumn()
    {
        m_totals->setText(2, QStringLiteral("187.40"));
        QImage picture = m_totals->grab().toImage();
        QVERIFY(!hasInk(picture, 0, 300));
        QVERIFY(!hasInk(picture, 300, 360));
        QVERIFY(hasInk(picture, 380, 450));
        m_view->setColumnWidth(0, 50);
        picture = m_totals->grab().toImage();
        QVERIFY(hasInk(picture, 280, 350));
        QVERIFY(!hasInk(picture, 360, 450));
    }

    /// Words have the room of the columns without a sum, however their model aligns them.
    void wordsRunOverEmptyColumns()
    {
        for (int column = 0; column < 2; ++column)
            m_model->setHeaderData(column, Qt::Horizontal,
                QVariant(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_view->setColumnWidth(0, 40);
        m_totals->setText(0, QStringLiteral("3 periods chosen"));
        QVERIFY(hasInk(m_totals->grab().toImage(), 60, 110));
        m_totals->setText(1, QStringLiteral("x"));
        QVERIFY(!hasInk(m_totals->grab().toImage(), 80, 110));
        m_totals->setText(1, QString());
        QVERIFY(hasInk(m_totals->grab().toImage(), 60, 110));
    }

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QWidget> m_window;
    TableView* m_view = nullptr;
    TotalsRow* m_totals = nullptr;
};

QTEST_MAIN(TestTotalsRow)
#include "tst_totalsrow.moc"
