// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace hui {

class CountCell;

/// The count of a cash box: a row per denomination, with columns for damaged pieces and for those
/// taken at half their face once they are asked for. Notes may be entered as they are tied. Blind:
/// what should be there is not known to it until showExpected(). Enter and the arrows walk down the
/// counts.
class CountTable : public QWidget {
    Q_OBJECT

public:
    explicit CountTable(QWidget* parent = nullptr, Currency currency = Currency::CNY);

    /// What is entered; what is left empty counts as none.
    CashCount count() const;
    void setCount(const CashCount& count);
    Result<Money> total() const { return totalOf(count(), m_currency); }

    /// Whether every sound denomination has a number, be it 0: "not counted" is not "none".
    bool isComplete() const;

    /// Shows what should be there beside what was counted and marks the rows that differ.
    void showExpected(const CashCount& expected);
    void hideExpected();
    /// What stands above that column when it is not what was handed over: "In the books".
    void setExpectedTitle(const QString& title);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Row {
        Denomination denomination;
        QLabel* face;
        QLabel* tied; ///< "2 捆 3 把" of what was counted
        QLabel* expected;
        CountCell* cell;
        CountCell* damaged;
        CountCell* half;
        QLabel* amount;
    };

    void addHeader();
    void addRow(const Denomination& denomination);
    void addDamagedRow();
    CountCell* makeCell(const QString& objectName, const QString& name);
    void walk(const CountCell* from, int step);
    void setDamagedVisible(bool visible);
    void refresh();
    void refreshRow(const Row& row);
    static QString bundleText(int bundles, int straps);
    void refreshDamaged();

    Currency m_currency;
    QGridLayout* m_grid;
    QList<QLabel*> m_heads;
    QList<Row> m_rows;
    QLabel* m_damagedPieces = nullptr;
    QLabel* m_damagedAmount = nullptr;
    std::optional<CashCount> m_expected;
};

} // namespace hui
