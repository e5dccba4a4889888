// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace hui {
class PaneScroll;
}

namespace hui::customers {

/// Cards in three columns beside each other; each scrolls by itself, the outer ones with their bar
/// in the gap to the middle. Where the window is too narrow
/// for what stands in them, the cards of the last one stand below those of the first.
class PaneColumns : public QWidget {
    Q_OBJECT

public:
    /// `sideWidth` is of the first and the last column, more where their cards need it; what is
    /// left is the middle's. 0: all are as wide.
    PaneColumns(int sideWidth, QWidget* parent);

    /// Adds a card to a column, 0 to 2; what stretches takes the height that is left.
    void addCard(int column, QWidget* card, int stretch = 0);
    /// The cards end here: what is left of the height stays empty.
    void endColumn(int column);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    int widthNeeded() const;

    struct Column {
        PaneScroll* scroll = nullptr;
        QWidget* content = nullptr;
        QVBoxLayout* cards = nullptr;
        int width = 0; ///< at least
    };
    QList<Column> m_columns;
    bool m_isNarrow = false;
    bool m_isArranging = false;
};

} // namespace hui::customers
