// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"

#include <functional>

class QObject;

namespace hui {

class Random;

/// What an administrator hands to a new device: where to enrol, whom to trust, a one-time code.
struct EnrolmentBundle {
    QString enrolUrl; ///< the listener that takes no client certificate
    QString platformUrl;
    QString code; ///< good once, for 15 minutes
    QByteArray caPem;
    QList<QByteArray> serverPins;
};

/// Reads the bundle file: `{enrol_url, platform_url, code, ca_pem, server_pins}`.
Result<EnrolmentBundle> readBundle(const QByteArray& json);

/// Whom an uplink for enrolling trusts. It has no certificate of ours yet.
DeviceIdentity identityForEnrolling(const EnrolmentBundle& bundle);

/// Enrols this device: makes its key, has it certified by the platform, writes identity.json into
/// `folder`. `uplink` was made with identityForEnrolling(). A device that is enrolled again keeps
/// the secret that opens its journal. `then` is called once in the thread of `context`, unless
/// `context` is gone by then.
struct Enrolment {
    EnrolmentBundle bundle;
    QString folder;
};
using Enrolled = std::function<void(const Result<DeviceIdentity>&)>;
void enrol(
    Uplink& uplink, const Enrolment& request, Random& random, QObject* context, Enrolled then);

} // namespace hui
