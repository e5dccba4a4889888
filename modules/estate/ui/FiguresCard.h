// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/Estate.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class FactList;
class KeyButton;
} // namespace hui

namespace hui::estate {

/// How far an estate takes part, and the services it leads to: what the template says.
class FiguresCard : public Card {
    Q_OBJECT

public:
    explicit FiguresCard(QWidget* parent);

    void setView(const std::optional<EstateView>& view);

Q_SIGNALS:
    void opened(const QString& module, const QString& argument);
    /// The figures are to be written to a file.
    void keepAsked();

private:
    void addLinks(const Estate& estate);

    QWidget* m_content = nullptr;
};

} // namespace hui::estate
