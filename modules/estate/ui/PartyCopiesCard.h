// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/Estate.h"
#include "ui/Card.h"

#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace hui {
class Field;
class KeyButton;
class MessageBar;
class PictureView;
} // namespace hui

namespace hui::estate {

/// The copies of the papers of a party: which are kept, which are on their way and which are still
/// to be handed in. One is shown to who says why, for a short while.
class PartyCopiesCard : public Card {
    Q_OBJECT

public:
    /// How long a copy stays on the screen.
    static constexpr int clearMs = 60'000;

    explicit PartyCopiesCard(QWidget* parent);

    void setParty(const EstateTemplate& templ, const Party& party);
    const Party& party() const { return m_party; }

    /// The picture of a copy came, or why it did not.
    void show(const QUuid& copy, const Result<QByteArray>& picture);
    /// Nothing stays on the screen.
    void clear();
    /// At the field of the reason, which the platform has refused.
    void refuse(const QString& text);
    MessageBar* message() const { return m_message; }
    void focusFirst();

Q_SIGNALS:
    void lookAsked(const QUuid& copy, const QString& reason);
    void handInAsked();
    void left();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void addRow(const DocumentNeed& paper, const PartyCopy* copy);
    void ask(const QUuid& copy);

    Party m_party;
    QUuid m_asked; ///< the copy that is asked for or shown
    QTimer m_clear;
    bool m_hasKey = false; ///< the first that can be looked at has it
    QVBoxLayout* m_rows;
    QLineEdit* m_reason;
    Field* m_reasonField;
    MessageBar* m_message;
    PictureView* m_picture;
    KeyButton* m_handIn;
};

} // namespace hui::estate
