// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Pill.h"

#include <optional>

namespace hui {

class Card;
class FoldLine;

/// A card of a page that may be too low for all of its cards: folded, it is one line with its name,
/// what is on it in a few words, and a button that opens it. Who lays out the page says when. It is
/// there as long as the card is not hidden.
class FoldBox : public QWidget {
    Q_OBJECT

public:
    /// As high as it is folded.
    static constexpr int foldedHeight = 46;

    /// `objectName` of the button is that of the box and ".open".
    FoldBox(Card* card, const QString& objectName, QWidget* parent);

    Card* card() const { return m_card; }

    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

    /// What is on the card, and how it stands, as the line tells it.
    void setSummary(const QString& words, const std::optional<PillLook>& state = {});

    /// What the card needs when it stands whole, whether it does or not.
    int wholeHeight() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The teller wants to see the card.
    void openAsked();

private:
    Card* m_card;
    QWidget* m_whole;
    FoldLine* m_line;
    bool m_isFolded = false;
};

/// The height a widget needs at a width, also while it is hidden.
int heightNeeded(const QWidget& widget, int width);

} // namespace hui
