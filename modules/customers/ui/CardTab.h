// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace hui {
class EmptyState;
}

namespace hui::customers {

/// A tab that shows one card of the overview alone, in the width of the page: the card itself comes
/// here and goes back, so that it stands in one place at a time.
class CardTab : public QWidget {
    Q_OBJECT

public:
    /// `nothing` is said while the card hides itself; `widest` it becomes.
    CardTab(QWidget* card, const QString& nothing, int widest, QWidget* parent);

    /// Takes the card in, or gives it back to where it was.
    void setHere(bool here);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isNothing() const;
    void goTo(QBoxLayout& layout, int place, int stretch);

    QWidget* const m_card;
    QBoxLayout* m_rows;
    EmptyState* m_empty;
    QPointer<QBoxLayout> m_home; ///< where the card was; null while it is there
    int m_place = 0;
    int m_stretch = 0;
};

} // namespace hui::customers
