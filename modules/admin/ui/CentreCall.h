// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/sync/Uplink.h"
#include "ui/Module.h"

#include <functional>

class QWidget;

namespace hui {
class MessageBar;
}

namespace hui::admin {

/// What is done with the body of an answer that is none of the problems.
using WithBody = std::function<void(const QJsonObject&)>;

/// Asks the platform; what goes wrong is said at `message`, and nothing follows.
void askCentre(const Services& services, const UplinkRequest& request, MessageBar* message,
    QWidget* context, const WithBody& then);

/// An act of the centre that one person does.
void actAtCentre(const Services& services, const QString& path, const QJsonObject& body,
    MessageBar* message, QWidget* context, const WithBody& then);

/// What the platform is told to do: where, about whom, and with which message.
struct CentreOrder {
    QString path = {};
    QString subject = {}; ///< "P-0001": as the platform names it in its audit trail
    QJsonObject body = {};
};

/// One that a second person signs first, here or at another desk; without a signature nothing
/// follows. `request` is filled in with maker, operation and the content of the order, so that the
/// signature is good for that order alone.
void signAtCentre(const Services& services, ApprovalRequest request, const CentreOrder& order,
    MessageBar* message, QWidget* context, const WithBody& then);

} // namespace hui::admin
