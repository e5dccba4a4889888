// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace hui {

/// Where pieces of one denomination are counted. Digits only, at most 99,999. Up and Down go to
/// the neighbours with arrows(), + and - change the number by one.
class CountCell : public QLineEdit {
    Q_OBJECT

public:
    explicit CountCell(QWidget* parent = nullptr);

    /// Shows `label` at the left inside and wears colour once it holds pieces: a cell of the
    /// denomination grid.
    void setInlineLabel(const QString& label);

    /// 0 when nothing is entered.
    int pieces() const { return text().toInt(); }
    void setPieces(int pieces);

Q_SIGNALS:
    void arrows(int step); ///< -1 up, 1 down

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_inline;
};

} // namespace hui
