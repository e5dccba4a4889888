// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RowTableModel.h"
#include "ui/TableDelegate.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

struct Line {
    int number = 0;
    QString state;
};

/// Lines by falling number, as the journal gives them.
class LineTableModel : public RowTableModel<Line> {
public:
    LineTableModel()
        : RowTableModel({{QStringLiteral("No."), true}, {QStringLiteral("State")}}, nullptr)
    {
    }

    void reset(const QList<Line>& lines) { setRows(lines); }
    void merge(const QList<Line>& lines)
    {
        mergeRows(
            lines, [](const Line& line) { return line.number; },
            [](const Line& a, const Line& b) { return a.state == b.state; });
    }

private:
    QString text(const Line& line, int column) const override
    {
        return column == 0 ? QString::number(line.number) : line.state;
    }
    QVariant look(const Line&, int column, int role) const override
    {
        return role == TokenRole && column == 1 ? ink(Token::Text2) : QVariant();
    }
};

/// "9a 8a 7b": numbers with their states.
QList<Line> lines(const QString& words)
{
    QList<Line> made;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        made.append({word.chopped(1).toInt(), word.right(1)});
    return made;
}

QString wordsOf(const LineTableModel& model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row, 0).data().toString() + model.index(row, 1).data().toString());
    return words.join(u' ');
}

} // namespace

class TestRowTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColumnTellsItsHeadingAndItsSide()
    {
        LineTableModel model;
        model.reset(lines(QStringLiteral("9a")));
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("State"));
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        const auto sideOf = [&](int column) {
            return model.index(0, column).data(Qt::TextAlignmentRole).toInt();
        };
        QCOMPARE(sideOf(0), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(sideOf(1), int(Qt::AlignLeft | Qt::AlignVCenter));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), sideOf(0));
        QCOMPARE(model.index(0, 1).data(TokenRole).toInt(), int(Token::Text2));
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("a"));
    }

    void mergesAnyTwoLists_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("inserted"); // runs, not rows
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("changed");
        const auto row = [](const char* name, const char* before, const char* after, int inserted,
                             int removed, int changed) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << inserted << removed << changed;
        };
        row("nothing", "", "", 0, 0, 0);
        row("the first", "", "3a 2a 1a", 1, 0, 0);
        row("the same", "3a 2a 1a", "3a 2a 1a", 0, 0, 0);
        row("a new one", "2a 1a", "3a 2a 1a", 1, 0, 0);
        row("a new one pushes the last out", "3a 2a 1a", "4a 3a 2a", 1, 1, 0);
        row("one in the middle", "3a 1a", "3a 2a 1a", 1, 0, 0);
        row("one goes", "3a 2a 1a", "3a 1a", 0, 1, 0);
        row("all go", "3a 2a 1a", "", 0, 1, 0);
        row("all others", "3a 1a", "4b 2b", 2, 2, 0);
        row("a run is settled", "4a 3a 2a 1a", "4a 3b 2b 1a", 0, 0, 1);
        row("two runs are settled", "4a 3a 2a 1a", "4b 3a 2b 1b", 0, 0, 2);
        row("everything at once", "5a 4a 3a 1a", "6a 5b 3a 2a 1b", 2, 1, 2);
    }

    void mergesAnyTwoLists()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        LineTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge(lines(before));
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.merge(lines(after));
        QCOMPARE(wordsOf(model), after);
        QTEST(int(inserted.size()), "inserted");
        QTEST(int(removed.size()), "removed");
        QTEST(int(changed.size()), "changed");
    }

    void whatIsSelectedStaysSo()
    {
        LineTableModel model;
        model.merge(lines(QStringLiteral("3a 2a 1a")));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent);
        model.merge(lines(QStringLiteral("5a 4a 2b 1a")));
        QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(TestRowTableModel)
#include "tst_rowtablemodel.moc"
