// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/Underway.h"
#include "ui/Card.h"

namespace hui {
struct PillLook;
}

namespace hui::customers {

/// What is under way for a customer (在途): open cases, what has no outcome yet and what is due
/// back; each is gone on with from here.
class UnderwayCard : public Card {
    Q_OBJECT

public:
    explicit UnderwayCard(QWidget* parent);

    void setUnderway(const Underway& underway);

    static QString caseName(const Case& open);

Q_SIGNALS:
    /// Where it is gone on with: a page and its argument.
    void openAsked(const QString& module, const QString& argument);

private:
    void addLine(
        const QString& text, const PillLook& look, const QString& module, const QString& argument);

    QVBoxLayout* m_lines;
};

} // namespace hui::customers
