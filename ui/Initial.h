// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Type.h"

#include <QWidget>

namespace hui {

/// A round field with the first character of a name, in place of a picture.
class Initial : public QWidget {
public:
    /// Where it stands: on the dark rail, or on a card.
    enum class Ground { Rail, Card };

    Initial(int size, Type type, Ground ground, QWidget* parent);

    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Type m_type;
    const Ground m_ground;
    QString m_letter;
};

} // namespace hui
