// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace hui::settings {

/// Something built in that others made.
struct Component {
    QString name;
    QString licence; ///< SPDX
    QString holder;
};

/// What the desk is made of, as its licences want it to be named.
QList<Component> components();

/// The text of the MIT licence as the icons come with it.
QString iconLicence();

} // namespace hui::settings
